import { PLACES_FOR_EACH, sketched, written } from "./sketch.ts";

/**
 * The text of given.generated.ts, from the list of names (given.txt): a character for each place, such that those of a name come to its sum (exclusive or of their last
 * five bits; a "retrieval" sketch, a quarter smaller than a Bloom filter). Found by Gaussian elimination.
 */
export function buildNames(list: string): string {
  const names = [...new Set(list.trim().split(/\s+/))];
  // Six numbers fill five characters, so that it is read back with the same length.
  const length = Math.ceil((names.length * PLACES_FOR_EACH) / 6) * 6;
  const words = Math.ceil(length / 32);
  // By the first place that it has, a row: a bit for each place, and the sum in the last word.
  const rows = new Map<number, Uint32Array>();
  for (const name of names) {
    const row = new Uint32Array(words + 1);
    const { places, sum } = sketched(name, length);
    for (const place of places) row[place >> 5] = at(row, place >> 5) ^ (1 << (place & 31));
    row[words] = sum;
    let first = firstPlace(row, words, 0);
    for (let known = rows.get(first); known !== undefined; known = rows.get(first)) {
      for (let word = first >> 5; word <= words; word++) row[word] = at(row, word) ^ at(known, word);
      first = firstPlace(row, words, first);
    }
    if (first >= 0) rows.set(first, row);
    else if (row[words] !== 0) throw new Error(`No solution at ${name}: give more places`);
  }
  return `// Made from given.txt by \`npm run generate\`. Do not edit.

/** Given names of many countries, as sketch.ts writes them. */
export const GIVEN_NAMES =
  "${written(solved(rows, length, words))}";
`;
}

// From the last place to the first: each row's place makes its sum right.
function solved(rows: ReadonlyMap<number, Uint32Array>, length: number, words: number): readonly number[] {
  const values = new Array<number>(length).fill(0);
  for (let place = length - 1; place >= 0; place--) {
    const row = rows.get(place);
    // What is free is drawn, so that no character is more frequent than another.
    if (row === undefined) values[place] = Math.imul(place, 0x9e3779b1) >>> 27;
    else {
      let value = at(row, words);
      for (let other = place + 1; other < length; other++)
        if ((at(row, other >> 5) & (1 << (other & 31))) !== 0) value ^= values[other] ?? 0;
      values[place] = value;
    }
  }
  return values;
}

function at(row: Uint32Array, word: number): number {
  return row[word] ?? 0;
}

// The first place that a row has, from one on; -1 when it has none.
function firstPlace(row: Uint32Array, words: number, from: number): number {
  for (let word = from >> 5; word < words; word++) {
    const bits = at(row, word);
    if (bits !== 0) return word * 32 + 31 - Math.clz32(bits & -bits);
  }
  return -1;
}
