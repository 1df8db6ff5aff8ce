import type { Marks } from "./marks.ts";
import { join, type Span } from "./spans.ts";

const CODE_REACH = 56; // an IBAN in groups
const SLACK = 24; // characters of a number's letters, sign or country code on either side of its digits
const LITERAL_REACH = 450; // more than any match has on either side of it
const LOCAL_PART = /[\p{L}\p{N}.!#$%'*+^_~-]/u;
const BEGINS_LOCAL_PART = /[\p{L}\p{N}_]/u;
const MOST_LOCAL_PART = 64;

/** The stretches around capitals with a digit behind them; they do not overlap. */
export function codeSpans(text: string, codes: readonly number[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const index of codes) {
    const last = spans.at(-1);
    const end = wordEnd(text, index + CODE_REACH);
    if (last === undefined || index >= last.end) spans.push({ start: wordStart(text, index - SLACK), end });
    else last.end = end;
  }
  return join(spans);
}

/** Runs of at least so many digits, each with what may belong to it on either side, behind the run before. */
export function* digitRuns(
  text: string,
  { runStarts, runEnds, runDigits }: Marks,
  fewest: number,
): Generator<Span & { readonly digits: number }> {
  let done = 0;
  for (let run = 0; run < runStarts.length; run++) {
    const digits = runDigits[run] ?? 0;
    if (digits < fewest) continue;
    const start = Math.max(done, (runStarts[run] ?? 0) - SLACK);
    done = runEnds[run] ?? 0;
    yield { start: wordStart(text, start), end: wordEnd(text, done + SLACK), digits };
  }
}

/** The stretches in which a match may have a literal. */
export function literalSpans(text: string, literal: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + literal.length)) {
    spans.push({ start: wordStart(text, at - LITERAL_REACH), end: wordEnd(text, at + literal.length + LITERAL_REACH) });
  }
  return join(spans);
}

/** Where the part before each "@" begins; an "@" with nothing before it has none. */
export function* localParts(text: string): Generator<number> {
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > 0 && at - start < MOST_LOCAL_PART && LOCAL_PART.test(text.charAt(start - 1))) start--;
    while (start < at && !BEGINS_LOCAL_PART.test(text.charAt(start))) start++;
    if (start < at) yield start;
  }
}

/** Back to where the number or word at `offset` begins: a stretch must not begin inside one, or a part of it would pass for the whole. */
export function wordStart(text: string, offset: number): number {
  let start = Math.max(0, offset);
  for (let steps = 0; start > 0 && steps < 40 && isWordCharacter(text.charCodeAt(start - 1)); steps++) start--;
  return start;
}

/** On to where the number or word at `offset` ends. */
export function wordEnd(text: string, offset: number): number {
  let end = Math.min(text.length, offset);
  for (let steps = 0; end < text.length && steps < 40 && isWordCharacter(text.charCodeAt(end)); steps++) end++;
  return end;
}

function isWordCharacter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
