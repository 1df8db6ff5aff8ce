import type { Candidate } from "./candidates.ts";
import type { Surroundings } from "./detector.ts";
import type { Engine } from "./engine.ts";
import type { NearWords } from "./near-words.ts";
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

/** Asks each detector that wants to know the surroundings; a name beside something confirmed is worth taking out too. */
export function confirm(text: string, engine: Engine, words: NearWords, found: readonly Candidate[]): readonly Candidate[] {
  if (!found.some(({ owner }) => engine.detectors[owner]?.confirm !== undefined)) return found;
  const isPerson = ({ owner }: Candidate) => PERSONS.has(engine.detectors[owner]?.infoType ?? "");
  const persons = found.filter(isPerson).toSorted((a, b) => a.start - b.start);
  const cueCounts = new Map<string, number>();
  const rest: Candidate[] = [];
  const confirmed: Candidate[] = [];
  for (const candidate of found) {
    const judge = engine.detectors[candidate.owner]?.confirm;
    const confidence = judge === undefined ? 0 : judge(surroundingsOf(candidate));
    if (judge === undefined) rest.push(candidate);
    else if (confidence > 0) confirmed.push({ ...candidate, confidence });
  }
  if (confirmed.length === 0) return rest;
  confirmed.sort((a, b) => a.start - b.start);
  const isBeside = (candidate: Candidate) => isPerson(candidate) && within(confirmed, candidate, BESIDE).length > 0;
  return [
    ...rest.map((candidate) =>
      isBeside(candidate) ? { ...candidate, confidence: Math.max(candidate.confidence, NAMED_IN_RECORD) } : candidate,
    ),
    ...confirmed,
  ];

  function surroundingsOf(candidate: Candidate): Surroundings {
    return {
      persons: (reach) => within(persons, candidate, reach).length,
      cues: (group, reach) =>
        reach === undefined ? inAll(candidate.owner, group) : distinct(within(words.cuesOf(candidate.owner, group), candidate, reach)),
      isTableRow: () => isTableRow(text, candidate),
      length: text.length,
    };
  }

  function inAll(owner: number, group: string): number {
    const key = `${owner} ${group}`;
    const count = cueCounts.get(key) ?? distinct(words.cuesOf(owner, group));
    cueCounts.set(key, count);
    return count;
  }
}

function within<T extends Span>(spans: readonly T[], { start, end }: Span, reach: number): readonly T[] {
  const from = countStartingBy(spans, start - reach - 1);
  const until = Math.min(countStartingBy(spans, end + reach), from + MOST_LOOKED_AT);
  return spans.slice(from, until);
}

function distinct(spans: readonly { readonly word: number }[]): number {
  return new Set(spans.map((span) => span.word)).size;
}

function isTableRow(text: string, { start, end }: Span): boolean {
  const around = text.slice(Math.max(0, start - 400), end + 400);
  const at = Math.min(start, 400);
  const line = around.slice(around.lastIndexOf("\n", at) + 1, around.indexOf("\n", at) < 0 ? undefined : around.indexOf("\n", at));
  return line.split(/[\t,;|]/).length > 3;
}
