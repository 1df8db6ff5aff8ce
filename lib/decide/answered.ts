import type { Finding } from "../detect/detector.ts";

/** How long an answer holds for the same value in the same conversation. */
const ANSWER_HOLDS_MS = 10 * 60_000;

/**
 * What a person has already answered, so that a value is not asked about twice: proceed at the paste holds for the send.
 * Values live in this memory of one page only and are forgotten after ten minutes.
 */
export class Answered {
  readonly #until = new Map<string, number>();

  /** Remembers the values of the findings as answered. `now`: milliseconds since 1970. */
  add(text: string, findings: readonly Finding[], now: number): void {
    for (const finding of findings) this.#until.set(keyOf(text, finding), now + ANSWER_HOLDS_MS);
  }

  /** The findings that have no answer yet. */
  open(text: string, findings: readonly Finding[], now: number): readonly Finding[] {
    return findings.filter((finding) => (this.#until.get(keyOf(text, finding)) ?? 0) <= now);
  }
}

function keyOf(text: string, { infoType, start, end }: Finding): string {
  return `${infoType} ${text.slice(start, end).replace(/\s+/g, " ")}`;
}
