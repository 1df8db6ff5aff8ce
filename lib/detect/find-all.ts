import type { Candidate } from "./attempts.ts";
import { findCandidates, markAll } from "./candidates.ts";
import type { Engine } from "./engine.ts";
import { BLANK } from "./fold.ts";
import { type Marks, noMarks } from "./marks.ts";
import { settleOverlaps } from "./overlaps.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { countStartingBy, join, type Span } from "./spans.ts";
import { filledParts } from "./tables/judge.ts";

/** What stands next to a finding may come to light when the finding is gone; so often is it looked at again. */
const ROUNDS = 4;
const LEAST_CONFIDENCE = 0.5;
const LONG = 131_072; // characters; in longer texts each step is a slice of its own
const SURE = 0.85; // without a name beside it
const LESS_FOR_PIECE = 0.05;
const GAP = `\n${BLANK.repeat(200)}\n`;
const NEIGHBOURHOOD = 160; // characters, more than any near word reaches

/** Finds all, in order and without overlaps. `text` is folded; `marks` are its marks, where they are known. Yields as `findCandidates` does. */
export function* findAll(text: string, engine: Engine, known: Marks | undefined): Generator<number, readonly Candidate[]> {
  const marks = known ?? (yield* markAll(text, engine, true)) ?? noMarks();
  const first = yield* findCandidates(text, engine, marks);
  const pause = text.length > LONG ? [1] : [];
  yield* pause;
  const pieces = piecesOf(text, marks);
  yield* pause;
  const inPieces = yield* findInPieces(text, pieces, engine);
  let all = settleWithCells(text, [...first, ...inPieces], engine);
  yield* pause;
  let fresh = all.filter(isFinding);
  let rest = text;
  for (let round = 1; round < ROUNDS && fresh.length > 0; round++) {
    rest = blank(rest, fresh);
    yield* pause;
    const around = yield* findAround(rest, fresh, engine);
    // The pieces are as long as before: what was found in them is blank now.
    const beside = pieces.length === 0 ? [] : yield* findInPieces(rest, piecesOf(rest, digitsOf(rest)), engine);
    yield* pause;
    fresh = settleOverlaps([...around, ...beside]).filter(isFinding);
    yield* pause;
    if (fresh.length > 0) all = settleOverlaps([...all, ...fresh]);
  }
  return all;
}

function digitsOf(text: string): Pick<Marks, "digitStarts" | "digitEnds"> {
  const stretches = [...text.matchAll(/\d+/g)];
  return { digitStarts: stretches.map(({ index }) => index), digitEnds: stretches.map((match) => match.index + match[0].length) };
}

// Of a cell in which something surer is found, the rest is left: what is found has the better name.
function settleWithCells(text: string, candidates: readonly Candidate[], engine: Engine): readonly Candidate[] {
  const isCell = ({ owner }: Candidate) => engine.detectors[owner]?.table !== undefined;
  const cells = candidates.filter(isCell);
  if (cells.length === 0) return settleOverlaps(candidates);
  const settled = settleOverlaps(candidates.filter((candidate) => !isCell(candidate)));
  const weakest = Math.min(...new Set(cells.map(({ confidence }) => confidence)));
  const strong = settled.filter(({ confidence }) => confidence >= weakest);
  return settleOverlaps([...settled, ...cells.flatMap((cell) => restOf(text, cell, strong))]);
}

function restOf(text: string, cell: Candidate, strong: readonly Candidate[]): readonly Candidate[] {
  const rest: Candidate[] = [];
  let start = cell.start;
  for (let index = Math.max(0, countStartingBy(strong, cell.start) - 1); start < cell.end; index++) {
    let next = strong[index];
    while (next !== undefined && next.confidence < cell.confidence) next = strong[++index];
    const end = Math.min(cell.end, next?.start ?? cell.end);
    if (end > start) rest.push(...filledParts(text, { start, end }).map((part) => ({ ...cell, ...part })));
    if (next === undefined || next.start >= cell.end) break;
    start = Math.max(start, next.end);
  }
  return rest;
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

/** Finds what stands in a text otherwise than it reads: misread, wrapped, encoded. */
function* findInPieces(text: string, pieces: readonly Piece[], engine: Engine): Generator<number, readonly Candidate[]> {
  if (pieces.length === 0) return [];
  const places: Span[] = []; // of the pieces in the joined text
  let joined = "";
  for (const { start, end, plain } of pieces) {
    joined += text.slice(spaceFrom(text, Math.max(0, start - NEIGHBOURHOOD), -1), start);
    places.push({ start: joined.length, end: joined.length + plain.length });
    joined += plain + text.slice(end, spaceFrom(text, Math.min(text.length, end + NEIGHBOURHOOD), 1)) + GAP;
  }
  return (yield* findCandidates(joined, engine)).flatMap((found) => {
    const index = countStartingBy(places, found.start) - 1;
    const place = places[index];
    const piece = pieces[index];
    const isCell = engine.detectors[found.owner]?.table !== undefined; // a table is read as it stands
    if (place === undefined || piece === undefined || found.end > place.end || isCell) return [];
    if (found.confidence < LEAST_CONFIDENCE || !(found.named || found.confidence >= (piece.isEncoded ? 0.75 : SURE))) return [];
    const isOneToOne = piece.plain.length === piece.end - piece.start;
    const shift = piece.start - place.start;
    const span = isOneToOne ? { start: found.start + shift, end: found.end + shift } : { start: piece.start, end: piece.end };
    return [{ ...found, ...span, confidence: Math.max(LEAST_CONFIDENCE, found.confidence - LESS_FOR_PIECE) }];
  });
}
