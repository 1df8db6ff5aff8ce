import type { Place, Rule } from "./detector.ts";
import type { OwnedRule } from "./engine.ts";
import type { DigitCount } from "./marks.ts";
import type { NearWords } from "./near-words.ts";
import type { Span } from "./spans.ts";

/** A match before overlaps are settled. Offsets into the folded text. */
export interface Candidate extends Span {
  readonly owner: number;
  readonly confidence: number;
  /** A near word stands by. */
  readonly named: boolean;
  /** As in a finding. */
  readonly row?: number;
}

/** What another detector's word between the near word and the match takes off the confidence. */
const BETWEEN = 0.2;

/** Tries rules at places of one text, and keeps what they find. */
export class Attempts {
  readonly found: Candidate[] = [];
  /** How many characters patterns were run over since this was last set to 0. */
  looked = 0;
  readonly #text: string;
  readonly #words: NearWords;

  constructor(text: string, words: NearWords) {
    this.#text = text;
    this.#words = words;
  }

  /** Tries rules on a stretch that has such digits. */
  within(rules: readonly OwnedRule[], start: number, end: number, { count, unbroken }: DigitCount): void {
    let part: string | undefined;
    for (const owned of rules) {
      const { rule, owner } = owned;
      if (count < owned.needs.fewestDigits || unbroken < owned.needs.unbroken) continue;
      part ??= this.#text.slice(start, end);
      this.looked += end - start;
      // As matchAll, without its copy of the pattern each time.
      rule.pattern.lastIndex = 0;
      for (let match = rule.pattern.exec(part); match !== null; match = rule.pattern.exec(part)) {
        this.accept(rule, owner, match[0], start + match.index);
      }
    }
  }

  /** Tries a sticky pattern at one place; returns where its match ends, 0 when there is none. */
  at(rule: Rule, owner: number, start: number): number {
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(this.#text);
    if (match === null) return 0;
    this.looked += match[0].length;
    this.accept(rule, owner, match[0], match.index);
    return match.index + match[0].length;
  }

  /** Tries a sticky pattern at a word; a match is the whole of a phrase, where the pattern knows only how words look. */
  atWord(rule: Rule, owner: number, start: number, end: number): void {
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(this.#text)?.[0];
    if (match !== undefined) this.accept(rule, owner, match.length < end - start ? this.#text.slice(start, end) : match, start);
  }

  private accept(rule: Rule, owner: number, match: string, start: number): void {
    const naming = this.#words.naming(owner, start, start + match.length);
    if (rule.anchor === "near" && naming === "unnamed") return;
    const place: Place = { text: this.#text, start, end: start + match.length, named: naming !== "unnamed", inColumn: naming === "column" };
    if (rule.validate !== undefined && !rule.validate(match, place)) return;
    const length = rule.measure === undefined ? match.length : rule.measure(match, place);
    if (length === 0) return;
    const confidence = place.named ? (rule.namedConfidence ?? rule.confidence) : rule.confidence;
    const less = rule.anchor === "near" && naming === "between" ? BETWEEN : 0;
    this.found.push({ owner, start, end: start + length, confidence: confidence - less, named: place.named });
  }
}
