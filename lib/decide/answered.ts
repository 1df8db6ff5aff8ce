import { digest } from "../base/digest.ts";
import type { Finding } from "../detect/detector.ts";

/** How long an answer holds for the same value in the same conversation. */
const ANSWER_HOLDS_MS = 10 * 60_000;

/** For so long after an answer may a site write the answered text in another way (as Markdown, with other spaces) on its way to the server. */
const UNDERWAY_MS = 5000;

/**
 * What a person has already answered, so that a value is not asked about twice: proceed at the paste holds for the send.
 * Values live in this memory of one page only and are forgotten after ten minutes.
 */
export class Answered {
  readonly #until = new Map<string, number>();
  readonly #underway = new Map<string, number>();

  readonly #onAdd: (text: string, findings: readonly Finding[]) => void;

  /** @param onAdd is told of every answer, in the moment in which it begins to hold */
  constructor(onAdd: (text: string, findings: readonly Finding[]) => void = () => undefined) {
    this.#onAdd = onAdd;
  }

  /** Remembers the values of the findings as answered. `now`: milliseconds since 1970. */
  add(text: string, findings: readonly Finding[], now: number): void {
    for (const finding of findings) {
      this.#until.set(keyOf(text, finding), now + ANSWER_HOLDS_MS);
      this.#underway.set(finding.infoType, now + UNDERWAY_MS);
    }
    this.#onAdd(text, findings);
  }

  /** Lets answers hold for ten minutes from now on: what was answered goes out once more, as part of a longer conversation. */
  renew(text: string, findings: readonly Finding[], now: number): void {
    const open = new Set(this.open(text, findings, now));
    for (const finding of findings) if (!open.has(finding)) this.#until.set(keyOf(text, finding), now + ANSWER_HOLDS_MS);
  }

  /** Of the open findings, those that are not of a kind which was answered a moment ago. */
  openInRequest(text: string, findings: readonly Finding[], now: number): readonly Finding[] {
    return this.open(text, findings, now).filter(({ infoType }) => (this.#underway.get(infoType) ?? 0) <= now);
  }

  /** The findings that have no answer yet. */
  open(text: string, findings: readonly Finding[], now: number): readonly Finding[] {
    return findings.filter((finding) => (this.#until.get(keyOf(text, finding)) ?? 0) <= now);
  }
}

/** How an answer for a finding's value, and for its kind, is told to the background, which must not be told the value. */
export function answerDigests(salt: string, text: string, finding: Finding): { readonly value: string; readonly type: string } {
  return { value: digest(salt, keyOf(text, finding)), type: digest(salt, finding.infoType) };
}

function keyOf(text: string, { infoType, start, end }: Finding): string {
  return `${infoType} ${text.slice(start, end).replace(/\s+/g, " ")}`;
}
