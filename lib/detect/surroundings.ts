import type { Candidate } from "./attempts.ts";
import type { Surroundings } from "./detector.ts";
import type { Engine } from "./engine.ts";
import type { Marks } from "./marks.ts";
import { countStarting, type NearWords } from "./near-words.ts";
import { countStartingBy, type Span } from "./spans.ts";

/** Information types that tell who is meant. */
const PERSONS: ReadonlySet<string> = new Set([
  "person-name",
  "us-ssn",
  "birth-date",
  "medical-record-number",
  "case-number",
  "us-alien-number",
  "uk-nhs",
]);
const BESIDE = 300; // characters
const NAMED_IN_RECORD = 0.6;
const MOST_LOOKED_AT = 60;
const MOST_CUES = 8; // more kinds than this make no difference to any detector
const ROW_REACH = 400;

/** Asks each detector that wants to know the surroundings; a name beside something confirmed is worth taking out too. */
export function confirm(
  text: string,
  engine: Engine,
  marks: Marks,
  words: NearWords,
  found: readonly Candidate[],
  isWhole: boolean,
): readonly Candidate[] {
  if (!found.some(({ owner }) => engine.detectors[owner]?.confirm !== undefined)) return found;
  const isPerson = ({ owner }: Candidate) => PERSONS.has(engine.detectors[owner]?.infoType ?? "");
  const persons = found.filter(isPerson).toSorted((a, b) => a.start - b.start);
  const cueCounts = new Map<string, number>();
  const rest: Candidate[] = [];
  const confirmed: Candidate[] = [];
  for (const candidate of found) {
    const judge = engine.detectors[candidate.owner]?.confirm;
    const confidence = judge === undefined || !isWhole ? 0 : judge(surroundingsOf(candidate));
    if (judge === undefined) rest.push(candidate);
    else if (confidence > 0) confirmed.push({ ...candidate, confidence });
  }
  if (confirmed.length === 0) return rest;
  confirmed.sort((a, b) => a.start - b.start);
  const isBeside = (candidate: Candidate) => isPerson(candidate) && countWithin(confirmed, candidate, BESIDE) > 0;
  return [
    ...rest.map((candidate) =>
      isBeside(candidate) ? { ...candidate, confidence: Math.max(candidate.confidence, NAMED_IN_RECORD) } : candidate,
    ),
    ...confirmed,
  ];

  function surroundingsOf(candidate: Candidate): Surroundings {
    return {
      persons: (reach) => countWithin(persons, candidate, reach),
      cues: (group, reach) => {
        const cues = words.cuesOf(candidate.owner, group);
        return reach === undefined ? inAll(candidate.owner, group, cues) : kindsWithin(marks, cues, candidate, reach);
      },
      isTableRow: () => isTableRow(text, candidate),
      length: text.length,
    };
  }

  function inAll(owner: number, group: string, cues: readonly number[]): number {
    const key = `${owner} ${group}`;
    const count = cueCounts.get(key) ?? new Set(cues.map((index) => marks.words[index])).size;
    cueCounts.set(key, count);
    return count;
  }
}

function countWithin(spans: readonly Span[], { start, end }: Span, reach: number): number {
  return Math.min(MOST_LOOKED_AT, countStartingBy(spans, end + reach) - countStartingBy(spans, start - reach - 1));
}

// How many different words; of many, the nearest before are looked at.
function kindsWithin({ words, wordStarts }: Marks, cues: readonly number[], { start, end }: Span, reach: number): number {
  const from = countStarting(cues, wordStarts, start - reach - 1);
  const kinds: number[] = [];
  for (let index = from; index < cues.length && index < from + MOST_LOOKED_AT && kinds.length < MOST_CUES; index++) {
    const mark = cues[index] ?? 0;
    if ((wordStarts[mark] ?? Infinity) > end + reach) break;
    const word = words[mark] ?? 0;
    if (!kinds.includes(word)) kinds.push(word);
  }
  return kinds.length;
}

function isTableRow(text: string, { start, end }: Span): boolean {
  const needed = 3;
  let count = 0;
  for (let index = start - 1; index >= 0 && index >= start - ROW_REACH && count < needed; index--) {
    const code = text.charCodeAt(index);
    if (code === 10) break;
    if (isDelimiter(code)) count++;
  }
  for (let index = start; index < text.length && index < end + ROW_REACH && count < needed; index++) {
    const code = text.charCodeAt(index);
    if (code === 10) break;
    if (isDelimiter(code)) count++;
  }
  return count >= needed;
}

// Tab, comma, semicolon, pipe.
function isDelimiter(code: number): boolean {
  return code === 9 || code === 44 || code === 59 || code === 124;
}
