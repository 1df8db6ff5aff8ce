import type { Detector, Place, Rule } from "./detector.ts";
import type { Engine } from "./engine.ts";
import { findNearWords, type NearWords } from "./near-words.ts";
import { join, type Span } from "./spans.ts";
import { confirm } from "./surroundings.ts";

/** A match before overlaps are settled. Offsets into the folded text. */
export interface Candidate extends Span {
  readonly owner: number;
  readonly confidence: number;
}

const DIGIT_RUN = /\d(?:[\s.\-/()]{0,3}\d){5,}/g;
const CODE = /[A-Z]\d/g;
const CODE_REACH = 56; // an IBAN in groups
const SLACK = 24; // characters of a number's letters, sign or country code on either side of its digits
const LOCAL_PART = /[\p{L}\p{N}.!#$%'*+^_~-]/u;
const BEGINS_LOCAL_PART = /[\p{L}\p{N}_]/u;
const MOST_LOCAL_PART = 64;
/** What another detector's word between the near word and the match takes off the confidence. */
const BETWEEN = 0.2;

/** All matches of all detectors, in no order. `text` is folded. */
export function findCandidates(text: string, engine: Engine): readonly Candidate[] {
  const found: Candidate[] = [];
  const prefixed: { rule: Rule; owner: number; start: number }[] = [];
  const words = findNearWords(text, engine, ({ rule, owner }, start) => prefixed.push({ rule, owner, start }));
  const collect = (rule: Rule, owner: number, start: number, end: number) => {
    each(rule.pattern, text.slice(start, end), (match, index) => accept(rule, owner, match, start + index));
  };
  const accept = (rule: Rule, owner: number, match: string, start: number) => {
    const candidate = judge(text, words, rule, owner, match, start);
    if (candidate !== undefined) found.push(candidate);
  };
  for (const { rule, owner, start, match } of prefixMatches(text, prefixed)) accept(rule, owner, match, start);
  for (const { rule, owner } of engine.rules.text) each(rule.pattern, text, (match, start) => accept(rule, owner, match, start));
  collectNumbers(text, engine, collect);
  for (const start of localParts(text)) {
    for (const { rule, owner } of engine.rules.at) {
      const match = matchAt(rule.pattern, text, start);
      if (match !== undefined) accept(rule, owner, match, start);
    }
  }
  for (const { rule, owner } of engine.rules.near) {
    const { around, cells } = words.reachOf(owner);
    for (const span of around) collect(rule, owner, wordStart(text, span.start), wordEnd(text, span.end));
    for (const cell of cells) collect(rule, owner, Math.max(0, cell.start - 1), cell.end + 1);
  }
  for (const { rule, owner } of engine.rules.word) for (const word of words.wordsOf(owner)) acceptWord(text, rule, owner, word, accept);
  return confirm(text, engine, words, found);
}

// A prefix inside of what another has taken is not looked at, or "sk-sk-sk-" would be read over and over.
function* prefixMatches<T extends { readonly rule: Rule; readonly start: number }>(
  text: string,
  prefixed: readonly T[],
): Generator<T & { match: string }> {
  let done = 0;
  for (const entry of prefixed) {
    const match = entry.start < done ? undefined : matchAt(entry.rule.pattern, text, entry.start);
    if (match === undefined) continue;
    done = entry.start + match.length;
    yield { ...entry, match };
  }
}

// The whole of a phrase, where the pattern knows only how words look.
function acceptWord(
  text: string,
  rule: Rule,
  owner: number,
  { start, end }: Span,
  accept: (rule: Rule, owner: number, match: string, start: number) => void,
): void {
  const match = matchAt(rule.pattern, text, start);
  if (match !== undefined) accept(rule, owner, match.length < end - start ? text.slice(start, end) : match, start);
}

function collectNumbers(text: string, engine: Engine, collect: (rule: Rule, owner: number, start: number, end: number) => void): void {
  for (const { start, end } of codes(text)) for (const { rule, owner } of engine.rules.code) collect(rule, owner, start, end);
  for (const { start, end, digits } of digitRuns(text)) {
    for (const { rule, owner } of engine.rules.digits) if (digits >= (rule.fewestDigits ?? 6)) collect(rule, owner, start, end);
  }
}

function judge(text: string, words: NearWords, rule: Rule, owner: number, match: string, start: number): Candidate | undefined {
  const naming = words.naming(owner, start, start + match.length);
  if (rule.anchor === "near" && naming === "unnamed") return undefined;
  const place: Place = { text, start, end: start + match.length, named: naming !== "unnamed" };
  if (rule.validate !== undefined && !rule.validate(match, place)) return undefined;
  const length = rule.measure === undefined ? match.length : rule.measure(match, place);
  if (length === 0) return undefined;
  const confidence = place.named ? (rule.namedConfidence ?? rule.confidence) : rule.confidence;
  const less = rule.anchor === "near" && naming === "between" ? BETWEEN : 0;
  return { owner, start, end: start + length, confidence: confidence - less };
}

// As matchAll, without its copy of the pattern each time.
function each(pattern: RegExp, text: string, onMatch: (match: string, index: number) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) onMatch(match[0], match.index);
}

function matchAt(pattern: RegExp, text: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0];
}

function* digitRuns(text: string): Generator<Span & { readonly digits: number }> {
  let done = 0;
  for (const match of text.matchAll(DIGIT_RUN)) {
    const end = Math.min(text.length, match.index + match[0].length + SLACK);
    yield { start: wordStart(text, Math.max(done, match.index - SLACK)), end: wordEnd(text, end), digits: countDigits(match[0]) };
    done = match.index + match[0].length;
  }
}

function codes(text: string): readonly Span[] {
  const spans: Span[] = [];
  each(CODE, text, (_, index) => {
    const last = spans.at(-1);
    const end = wordEnd(text, index + CODE_REACH);
    if (last === undefined || index >= last.end) spans.push({ start: wordStart(text, index - SLACK), end });
    else spans[spans.length - 1] = { start: last.start, end };
  });
  return join(spans);
}

function countDigits(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) count++;
  }
  return count;
}

// Where the part before each "@" begins; an "@" with nothing before it has none.
function* localParts(text: string): Generator<number> {
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > 0 && at - start < MOST_LOCAL_PART && LOCAL_PART.test(text.charAt(start - 1))) start--;
    while (start < at && !BEGINS_LOCAL_PART.test(text.charAt(start))) start++;
    if (start < at) yield start;
  }
}

// A stretch must not begin or end inside a number or word, or a part of it would pass for the whole.
function wordStart(text: string, offset: number): number {
  let start = Math.max(0, offset);
  for (let steps = 0; start > 0 && steps < 40 && isWordCharacter(text.charCodeAt(start - 1)); steps++) start--;
  return start;
}

function wordEnd(text: string, offset: number): number {
  let end = Math.min(text.length, offset);
  for (let steps = 0; end < text.length && steps < 40 && isWordCharacter(text.charCodeAt(end)); steps++) end++;
  return end;
}

function isWordCharacter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** The detector that made a candidate. */
export function detectorOf(engine: Engine, candidate: Candidate): Detector {
  const detector = engine.detectors[candidate.owner];
  if (detector === undefined) throw new Error("A candidate has no detector");
  return detector;
}
