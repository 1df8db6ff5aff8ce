import { digest } from "../base/digest.ts";
import type { Finding } from "../detect/detector.ts";
import { WHOLE_TEXT } from "../detect/info-types.generated.ts";

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
  #underway: readonly Underway[] = [];

  readonly #onAdd: (text: string, findings: readonly Finding[]) => void;

  /** @param onAdd is told of every answer, in the moment in which it begins to hold */
  constructor(onAdd: (text: string, findings: readonly Finding[]) => void = () => undefined) {
    this.#onAdd = onAdd;
  }

  /** Remembers the values of the findings as answered. `now`: milliseconds since 1970. */
  add(text: string, findings: readonly Finding[], now: number): void {
    for (const finding of findings) this.#until.set(keyOf(text, finding), now + ANSWER_HOLDS_MS);
    const infoTypes = new Set(findings.map(({ infoType }) => infoType));
    this.#underway = [...this.#underway.filter(({ until }) => until > now), { infoTypes, text, until: now + UNDERWAY_MS }];
    this.#onAdd(text, findings);
  }

  /** Lets answers hold for ten minutes from now on: what was answered goes out once more, as part of a longer conversation. */
  renew(text: string, findings: readonly Finding[], now: number): void {
    const open = new Set(this.open(text, findings, now));
    for (const finding of findings) if (!open.has(finding)) this.#until.set(keyOf(text, finding), now + ANSWER_HOLDS_MS);
  }

  /** Of the open findings, those that are not, in another way of writing, in a text that was answered for a moment ago. */
  openInRequest(text: string, findings: readonly Finding[], now: number): readonly Finding[] {
    const open = this.open(text, findings, now);
    const underway =
      open.length === 0 ? [] : this.#underway.filter(({ until }) => until > now).map((one) => ({ ...one, signs: signsOf(one.text) }));
    return open.filter(({ infoType, start, end }) => {
      const signs = signsOf(text.slice(start, end));
      // What was found is the text as a whole, of which a site makes another whole.
      const isWhole = WHOLE_TEXT.has(infoType);
      return !underway.some((one) => one.infoTypes.has(infoType) && (isWhole || (signs !== "" && one.signs.includes(signs))));
    });
  }

  /** The findings that have no answer yet. */
  open(text: string, findings: readonly Finding[], now: number): readonly Finding[] {
    return findings.filter((finding) => (this.#until.get(keyOf(text, finding)) ?? 0) <= now);
  }
}

/** A text that was answered for, on its way to the server. */
interface Underway {
  readonly infoTypes: ReadonlySet<string>;
  readonly text: string;
  readonly until: number;
}

// Letters and digits: what a site leaves as it is when it writes a text in its own way.
function signsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
}

/** How an answer for a finding's value, and for its kind, is told to the background, which must not be told the value. */
export function answerDigests(salt: string, text: string, finding: Finding): { readonly value: string; readonly type: string } {
  return { value: digest(salt, keyOf(text, finding)), type: digest(salt, finding.infoType) };
}

function keyOf(text: string, { infoType, start, end }: Finding): string {
  return `${infoType} ${text.slice(start, end).replace(/\s+/g, " ")}`;
}
