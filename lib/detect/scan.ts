import { DETECTORS } from "./detectors/index.ts";

// The detectors first: see there.

import { detectorOf, markAll } from "./candidates.ts";
import type { Detector, Finding } from "./detector.ts";
import type { Engine } from "./engine.ts";
import { engineFor } from "./engines.ts";
import { findAll } from "./find-all.ts";
import { type Folded, fold, unfolded, withPlainDashes } from "./fold.ts";
import { ignoring } from "./ignored.ts";
import { hasLookAlikes } from "./look-alikes.ts";
import type { Marks } from "./marks.ts";
import { type OwnTerm, withOwn } from "./own-terms.ts";
import { FEWEST_SPELLED, hasSpacedDigits } from "./spelled-digits.ts";

/** What a scan may be told. */
export interface ScanOptions {
  /** Instead of all built-in detectors. Keep the list: it is prepared once. */
  readonly detectors?: readonly Detector[];
  /** The organisation's own terms, beside the detectors. */
  readonly ownTerms?: readonly OwnTerm[];
  /** The organisation's own public text: where it stands, nothing is found. */
  readonly ignoredText?: readonly string[];
}

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

function* scanPlainly(text: string, engine: Engine): Generator<number, readonly Finding[]> {
  const { folded, marks } = yield* foldAndMark(text, engine);
  const found = yield* findAll(folded.text, engine, marks);
  return found.map((candidate) => {
    const { infoType, category } = detectorOf(engine, candidate);
    const start = folded.startOf(candidate.start);
    const { confidence, row } = candidate;
    return { infoType, category, start, end: folded.endOf(candidate.end), confidence, ...(row === undefined ? {} : { row }) };
  });
}

// Most texts are plain as they are: that is found out on the way. Others may turn out to be disguised only when they have been folded once.
function* foldAndMark(text: string, engine: Engine): Generator<number, { readonly folded: Folded; readonly marks: Marks | undefined }> {
  let folded = unfolded(text);
  let marks = yield* markAll(text, engine, false);
  if (marks === undefined) {
    folded = isDisguised(text) ? folded : fold(text, false);
    if (isDisguised(folded.text)) return { folded: fold(text, true), marks: undefined };
    marks = yield* markAll(folded.text, engine, true);
  } else if ((marks.hasOtherScripts && hasLookAlikes(text)) || hasSpacedDigits(text)) return { folded: fold(text, true), marks: undefined };
  return marks !== undefined && isSpelled(marks, engine) ? { folded: fold(text, true), marks: undefined } : { folded, marks };
}

function isDisguised(text: string): boolean {
  return hasLookAlikes(text) || hasSpacedDigits(text);
}

// Whether enough words for digits are there to be a number.
function isSpelled({ words }: Marks, { isDigitWord }: Engine): boolean {
  let count = 0;
  for (let index = 0; index < words.length; index++) count += isDigitWord[words[index] ?? 0] ?? 0;
  return count >= FEWEST_SPELLED;
}
