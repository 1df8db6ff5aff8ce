import { Buckets } from "./buckets.ts";
import { classAt, classIn, KIND, kindAt, LOWER, PLURAL, SEPARATOR, SKIPPED, signOf, UPPER } from "./character-classes.ts";

/** A word to find. A whole word may be a phrase, may be camel case or snake case in the text and may have a plural s; a prefix is followed by anything. */
export interface Word {
  readonly text: string;
  readonly prefix: boolean;
  /** Only where one of the table's tails follows, a word of its own. */
  readonly isHead: boolean;
}

/** Words by the token that they begin with (letters up to a sign, a digit or a capital after a small letter) and by the letter that follows it. */
export interface WordTable {
  /** By `sketch`, a bit each: whether any word begins with such a token. Most text is passed over by this table, which fits into the nearest cache. */
  readonly sketches: Uint8Array;
  /** By `keyOf` the hash of the first token and the class that it goes on with (0: does not go on), indexes of words. */
  readonly byStart: Buckets;
  /** By `opening`: the prefixes that begin with these two characters and whose first token may go on, and the words that begin with no letter. */
  readonly byOpening: Buckets;
  /** By `opening`: whether there are any. */
  readonly openings: Uint8Array;
  /** The classes of all words, one after the other, and of the tails behind them; and where each begins, with the end of the last. */
  readonly symbols: Uint8Array;
  readonly symbolStarts: Uint32Array;
  /** By word: HEAD, PREFIX and COARSE, added up. */
  readonly flags: Uint8Array;
}

export const HEAD = 1;
export const PREFIX = 2;
/** Classes tell its letters or signs apart only coarsely, so that they must be compared one by one. */
export const COARSE = 4;
const APOSTROPHE = 39;
const GREEK = 0x370; // from here on classes are coarse
const MOST_SPELLINGS = 6;

/** Where the bit of a token with such a hash is in `sketches`. */
export function sketch(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 14;
}

/** Two UTF-16 units as one number; their case counts. */
export function opening(first: number, second: number): number {
  return ((first & 127) << 7) | (second & 127);
}

/** The key of a token and the class that it goes on with. */
export function keyOf(hash: number, next: number): number {
  return (Math.imul(hash, 64) + next) | 0;
}

/** The hash of a token that has one class more. */
export function hashWith(hash: number, symbol: number): number {
  return (Math.imul(hash, 33) + symbol) | 0;
}

/** The next class behind a token that counts: 0 where a sign that ends every word comes first. */
export function nextClass(text: string, end: number): number {
  let index = end;
  let symbol = classAt(text, index);
  while (symbol === SEPARATOR || symbol === SKIPPED) symbol = classAt(text, ++index);
  return symbol;
}

/** The letters and signs of a word, in small letters, without accents, spaces, dots and dashes. */
export function lettersOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{Mn}\s_'’.-]/gu, "")
    .toLowerCase();
}

/** The table of a list of words; prefixes are found in the order of the list. `tails`: what may follow the heads among them. */
export function tableOf(words: readonly Word[], tails: readonly string[]): WordTable {
  const tailClasses = [...new Set(tails.map((tail) => classAt(tail, 0)))];
  const table: WordTable = {
    sketches: new Uint8Array(32_768),
    openings: new Uint8Array(128 * 128),
    byStart: new Buckets(words.length * Math.max(MOST_SPELLINGS, tailClasses.length)),
    byOpening: new Buckets(words.length),
    symbols: new Uint8Array(words.reduce((sum, { text }) => sum + text.length, 0) + tails.reduce((sum, tail) => sum + tail.length + 1, 0)),
    symbolStarts: new Uint32Array(words.length + tails.length + 1),
    flags: new Uint8Array(words.length + tails.length),
  };
  let length = 0;
  words.forEach(({ text, prefix, isHead }, index) => {
    table.flags[index] = isHead ? HEAD : prefix ? PREFIX : 0;
    length = putSymbols(table, text, index, length);
    if (isHead) for (const next of tailClasses) put(table, index, hashOf(text), next);
    else if (kindAt(text, 0) < LOWER || (prefix && addToken(undefined, 0, text) === text.length)) {
      const key = opening(text.charCodeAt(0), text.charCodeAt(1));
      table.openings[key] = 1;
      table.byOpening.add(key, index);
    } else {
      addToken(table, index, text);
      if (!prefix && text.includes(" ")) addToken(table, index, text.replaceAll(" ", ""));
    }
  });
  tails.forEach((tail, index) => {
    length = putSymbols(table, ` ${tail}`, words.length + index, length);
  });
  return table;
}

function putSymbols({ symbols, symbolStarts, flags }: WordTable, text: string, index: number, from: number): number {
  let end = from;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const symbol = classIn(signOf[code] ?? 0);
    if (code >= GREEK || symbol === 0) flags[index] = (flags[index] ?? 0) | COARSE;
    if (code !== APOSTROPHE) symbols[end++] = symbol;
  }
  symbolStarts[index + 1] = end;
  return end;
}

// Adds the token that a word begins with, in each way that it may be written; returns where it ends.
function addToken(table: WordTable | undefined, word: number, text: string): number {
  let end = 1;
  let before = 0; // the hash without the last letter
  let last = signOf[text.charCodeAt(0)] ?? 0;
  let hash = classIn(last);
  let kind = last >> KIND;
  if (kind === LOWER || kind === UPPER) {
    for (; end < text.length; end++) {
      const sign = signOf[text.charCodeAt(end)] ?? 0;
      // A capital after a small letter begins a new token.
      if (sign >> KIND !== LOWER && sign >> KIND !== kind) break;
      kind = sign >> KIND;
      last = sign;
      before = hash;
      hash = hashWith(hash, classIn(sign));
    }
  }
  if (table === undefined) return end;
  const next = nextClass(text, end);
  put(table, word, hash, next);
  if (next === 0) put(table, word, hashWith(hash, PLURAL), 0); // a plural
  if (next === PLURAL) put(table, word, hashWith(hash, PLURAL), nextClass(text, end + 2)); // drivers, for driver's
  if (end > 1 && classIn(last) === PLURAL) put(table, word, before, PLURAL); // driver's, for drivers
  return end;
}

function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = hashWith(hash, classAt(text, index));
  return hash;
}

function put({ sketches, byStart }: WordTable, word: number, hash: number, next: number): void {
  const bit = sketch(hash);
  sketches[bit >> 3] = (sketches[bit >> 3] ?? 0) | (1 << (bit & 7));
  byStart.add(keyOf(hash, next), word);
}
