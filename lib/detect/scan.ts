import type { Candidate } from "./attempts.ts";
import { detectorOf, findCandidates, markAll } from "./candidates.ts";
import type { Detector, Finding } from "./detector.ts";
import { DETECTORS } from "./detectors/index.ts";
import { type Engine, engineFor } from "./engine.ts";
import { BLANK, fold, unfolded, withPlainDashes } from "./fold.ts";
import { ignoring } from "./ignored.ts";
import type { Marks } from "./marks.ts";
import { settleOverlaps } from "./overlaps.ts";
import { type OwnTerm, withOwn } from "./own-terms.ts";
import { countStartingBy, join, type Span } from "./spans.ts";

/** What a scan may be told. */
export interface ScanOptions {
  /** Instead of all built-in detectors. Keep the list: it is prepared once. */
  readonly detectors?: readonly Detector[];
  /** The organisation's own terms, beside the detectors. */
  readonly ownTerms?: readonly OwnTerm[];
  /** The organisation's own public text: where it stands, nothing is found. */
  readonly ignoredText?: readonly string[];
}

/** What stands next to a finding may come to light when the finding is gone; so often is it looked at again. */
const ROUNDS = 4;
const LEAST_CONFIDENCE = 0.5;
const GAP = `\n${BLANK.repeat(200)}\n`;
const NEIGHBOURHOOD = 160; // characters, more than any near word reaches

/**
 * Finds what should not be handed over. Synchronous and pure; time is linear in the length of the text.
 * Findings are ordered by start and do not overlap; offsets are into `text` as given. Those below confidence 0.5 are hints that nothing is decided on.
 */
export function scan(text: string, options: ScanOptions = {}): readonly Finding[] {
  const slices = scanInSlices(text, options);
  let slice = slices.next();
  while (slice.done !== true) slice = slices.next();
  return slice.value;
}

/**
 * As `scan`, for texts so long that the page must draw in between: yields how much is done, 0 to 1, and returns the same findings as `scan`.
 * Drive it with `next()` until `done`, and give way to the page whenever a slice has taken its time.
 */
export function* scanInSlices(text: string, options: ScanOptions = {}): Generator<number, readonly Finding[]> {
  const { detectors = DETECTORS, ownTerms = [], ignoredText = [] } = options;
  const engine = engineFor(withOwn(detectors, ownTerms));
  const work = scanPlainly(withPlainDashes(text), engine);
  let looked = 0;
  let slice = work.next();
  for (; slice.done !== true; slice = work.next()) {
    looked += slice.value;
    yield looked / (looked + text.length);
  }
  if (ignoredText.length === 0) return slice.value;
  const isIgnored = ignoring(ignoredText);
  return slice.value.filter((finding) => !isIgnored(text, finding));
}

// Most texts are plain as they are: that is found out on the way.
function* scanPlainly(text: string, engine: Engine): Generator<number, readonly Finding[]> {
  const marks = yield* markAll(text, engine, false);
  const folded = marks === undefined ? fold(text) : unfolded(text);
  const found = yield* findAll(folded.text, engine, marks);
  return found.map((candidate) => {
    const { infoType, category } = detectorOf(engine, candidate);
    const start = folded.startOf(candidate.start);
    return { infoType, category, start, end: folded.endOf(candidate.end), confidence: candidate.confidence };
  });
}

function* findAll(text: string, engine: Engine, marks: Marks | undefined): Generator<number, readonly Candidate[]> {
  let all = settleOverlaps(yield* findCandidates(text, engine, marks));
  let fresh = all.filter(isFinding);
  let rest = text;
  for (let round = 1; round < ROUNDS && fresh.length > 0; round++) {
    rest = blank(rest, fresh);
    fresh = (yield* findAround(rest, fresh, engine)).filter(isFinding);
    if (fresh.length > 0) all = settleOverlaps([...all, ...fresh]);
  }
  return all;
}

// A hint stays where it is when the text is redacted, so nothing comes to light beside it.
function isFinding({ confidence }: Candidate): boolean {
  return confidence >= LEAST_CONFIDENCE;
}

// All neighbourhoods as one text, so far apart that nothing reaches over.
function* findAround(text: string, found: readonly Candidate[], engine: Engine): Generator<number, readonly Candidate[]> {
  const spans = neighbourhoods(text, found);
  const shifts: Span[] = []; // start: in the joined text; end: what to add to get back
  let joined = "";
  for (const { start, end } of spans) {
    shifts.push({ start: joined.length, end: start - joined.length });
    joined += text.slice(start, end) + GAP;
  }
  return settleOverlaps(yield* findCandidates(joined, engine)).map((fresh) => {
    const shift = shifts[countStartingBy(shifts, fresh.start) - 1]?.end ?? 0;
    return { ...fresh, start: fresh.start + shift, end: fresh.end + shift };
  });
}

function blank(text: string, found: readonly Candidate[]): string {
  let blanked = "";
  let done = 0;
  for (const { start, end } of found) {
    blanked += text.slice(done, start) + BLANK.repeat(end - start);
    done = end;
  }
  return blanked + text.slice(done);
}

function neighbourhoods(text: string, found: readonly Candidate[]) {
  return join(
    found.map(({ start, end }) => ({
      start: spaceFrom(text, Math.max(0, start - NEIGHBOURHOOD), -1),
      end: spaceFrom(text, Math.min(text.length, end + NEIGHBOURHOOD), 1),
    })),
  );
}

// A neighbourhood must not begin or end inside a word.
function spaceFrom(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  for (let steps = 0; at > 0 && at < text.length && steps < NEIGHBOURHOOD && text.charCodeAt(at) > 32; steps++) at += step;
  return at;
}
