import { columnsOf } from "./columns.ts";
import type { Engine } from "./engine.ts";
import type { Marks } from "./marks.ts";
import { wordEnd, wordStart } from "./places.ts";
import { countStartingBy, join, type Span } from "./spans.ts";

/** Where near words stand in one text, by detector. */
export interface NearWords {
  /** The detectors that have a near word in the text. */
  readonly owners: readonly number[];
  /** The stretches of text that detector `owner` has a near word for, and after them the cells under it where it heads a column. */
  readonly reachOf: (owner: number) => readonly Span[];
  /** The near words of the detector themselves, as indexes into the marks. */
  readonly wordsOf: (owner: number) => readonly number[];
  /** The cues of a group of the detector, as indexes into the marks, in order. */
  readonly cuesOf: (owner: number, group: string) => readonly number[];
  /** Whether a near word of the detector stands in reach, before or after or above; "between" when another detector's word stands in between. */
  readonly naming: (owner: number, start: number, end: number) => "named" | "column" | "between" | "unnamed";
}

const DEFAULT_REACH = [60, 30] as const;
const PATTERN_REACH = 40; // a match may begin before the reach and end behind it
const LONGEST_NAME = 48; // characters
const NONE: readonly never[] = [];

/** Gives the words that were marked to the detectors that they belong to. */
export function nearWordsIn(text: string, engine: Engine, marks: Marks): NearWords {
  const { words, wordStarts, wordEnds } = marks;
  const near: number[] = []; // all that are near for any detector
  const ownersHere: number[] = [];
  const byOwner: number[][] = [];
  const byGroup: number[][] = [];
  for (let index = 0; index < words.length; index++) {
    const owners = engine.wordOwners[words[index] ?? 0];
    if (owners === undefined) continue;
    for (const group of owners.cues) push(byGroup, group, index);
    if (owners.near.length > 0) near.push(index);
    for (const owner of owners.near) if (push(byOwner, owner, index)) ownersHere.push(owner);
  }
  ownersHere.sort((a, b) => a - b);
  const cells = near.length > 0 && text.includes("\n") ? cellsByOwner(text, engine, marks, near) : [];
  const reach = (owner: number) => engine.detectors[owner]?.reach ?? DEFAULT_REACH;
  const startOf = (index: number) => wordStarts[index] ?? 0;
  const endOf = (index: number) => wordEnds[index] ?? 0;

  return {
    owners: ownersHere,
    wordsOf: (owner) => byOwner[owner] ?? NONE,
    cuesOf: (owner, group) => byGroup[engine.cueGroups[owner]?.[group] ?? -1] ?? NONE,
    reachOf(owner) {
      const [after, before] = reach(owner);
      const around = (byOwner[owner] ?? NONE).map((index) => ({
        start: startOf(index) - before - PATTERN_REACH,
        end: endOf(index) + after + PATTERN_REACH,
      }));
      return [
        ...join(around).map(({ start, end }) => ({ start: wordStart(text, start), end: wordEnd(text, end) })),
        ...(cells[owner] ?? NONE).map(({ start, end }) => ({ start: Math.max(0, start - 1), end: end + 1 })),
      ];
    },
    naming(owner, start, end) {
      const own = byOwner[owner];
      if (own === undefined) return "unnamed";
      if (isInCell(cells[owner] ?? NONE, start, end)) return "column";
      const [after, before] = reach(owner);
      const count = countStarting(own, wordStarts, start);
      const last = own[lastNaming(own, count, start, owner)];
      const isAhead = last !== undefined && endOf(last) <= start + 1 && start - endOf(last) <= after;
      if (isAhead) return isOtherBetween(last, start) ? "between" : "named";
      const next = own[count];
      return next !== undefined && startOf(next) - end <= before && startOf(next) >= end ? "named" : "unnamed";
    },
  };

  // What is found may begin as its own names do: "password: Password7".
  function lastNaming(own: readonly number[], count: number, start: number, owner: number): number {
    let ahead = count - 1;
    while (ahead >= 0 && endOf(own[ahead] ?? 0) > start + 1 && startOf(own[ahead] ?? 0) >= start) ahead--;
    if (engine.detectors[owner]?.yields === true) while (ahead >= 0 && isPartOfOther(own[ahead] ?? 0, owner)) ahead--;
    return ahead;
  }

  // "tax file number" names a tax number, not the number of a file.
  function isPartOfOther(own: number, owner: number): boolean {
    const [start, end] = [startOf(own), endOf(own)];
    for (let index = countStarting(near, wordStarts, start) - 1; index >= 0; index--) {
      const other = near[index] ?? 0;
      if (startOf(other) < start - LONGEST_NAME) return false;
      const isLonger = endOf(other) >= end && endOf(other) - startOf(other) > end - start;
      if (isLonger && engine.wordOwners[words[other] ?? 0]?.near.includes(owner) === false) return true;
    }
    return false;
  }

  function isOtherBetween(own: number, start: number): boolean {
    const nearest = near[countStarting(near, wordStarts, start) - 1];
    return nearest !== undefined && startOf(nearest) >= endOf(own) && endOf(nearest) <= start;
  }
}

/** How many of the marks in `indexes` begin at or before `offset`. */
export function countStarting(indexes: readonly number[], starts: readonly number[], offset: number): number {
  let low = 0;
  let high = indexes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[indexes[middle] ?? 0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cellsByOwner(
  text: string,
  engine: Engine,
  { words, wordStarts, wordEnds }: Marks,
  near: readonly number[],
): readonly (readonly Span[])[] {
  const columns = columnsOf(text);
  const under: Span[][] = [];
  for (const index of near) {
    const spans = columns.cellsUnder(wordStarts[index] ?? 0, wordEnds[index] ?? 0);
    if (spans.length === 0) continue;
    for (const owner of engine.wordOwners[words[index] ?? 0]?.near ?? NONE) {
      if (engine.isNameable[owner] === true) for (const span of spans) push(under, owner, span);
    }
  }
  return under.map((spans) => join(spans.toSorted((a, b) => a.start - b.start)));
}

function isInCell(cells: readonly Span[], start: number, end: number): boolean {
  const cell = cells.length === 0 ? undefined : cells[countStartingBy(cells, start) - 1];
  return cell !== undefined && end <= cell.end + 1;
}

// Whether it is the first in its list.
function push<T>(lists: T[][], key: number, value: T): boolean {
  const list = lists[key];
  if (list === undefined) lists[key] = [value];
  else list.push(value);
  return list === undefined;
}
