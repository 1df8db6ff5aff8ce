import { Buckets } from "./buckets.ts";
import { ALONE, classAt, classOf, kindAt, LOWER, PLURAL, SEPARATOR, SKIPPED, UPPER } from "./character-classes.ts";

/** A word to find. A whole word may be a phrase, may be camel case or snake case in the text and may have a plural s; a prefix is followed by anything. */
export interface Word {
  readonly text: string;
  readonly prefix: boolean;
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
  /** The classes of all words, one after the other; and where each begins, with the end of the last. */
  readonly symbols: Uint8Array;
  readonly symbolStarts: Uint32Array;
  /** By word: 1 where classes tell its letters or signs apart only coarsely, so that they must be compared one by one. */
  readonly isCoarse: Uint8Array;
}

const APOSTROPHE = 39;
const GREEK = 0x370; // from here on classes are coarse

/** What the first, second, third and last class of a token and its length tell of it: 18 bits. */
export function sketch(first: number, second: number, third: number, last: number, length: number): number {
  return Math.imul((first << 18) ^ (second << 12) ^ (third << 6) ^ last ^ (length << 24), 0x9e3779b1) >>> 14;
}

/** Two UTF-16 units as one number; their case counts. */
export function opening(first: number, second: number): number {
  return ((first & 127) << 7) | (second & 127);
}

/** The key of a token and the class that it goes on with. */
export function keyOf(hash: number, next: number): number {
  return (Math.imul(hash, 64) + next) | 0;
}

/** Hash of the classes of `text` from `start` to `end`. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let index = start; index < end; index++) hash = (Math.imul(hash, 33) + (classOf[text.charCodeAt(index)] ?? 0)) | 0;
  return hash;
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

/** The table of a list of words; prefixes are found in the order of the list. */
export function tableOf(words: readonly Word[]): WordTable {
  const sketches = new Uint8Array(32_768);
  const openings = new Uint8Array(128 * 128);
  const byStart = new Buckets();
  const byOpening = new Buckets();
  const symbols = new Uint8Array(words.reduce((sum, { text }) => sum + text.length, 0));
  const symbolStarts = new Uint32Array(words.length + 1);
  const isCoarse = new Uint8Array(words.length);
  const putSymbols = (text: string, index: number, from: number): number => {
    let end = from;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const symbol = classOf[code] ?? 0;
      if (code >= GREEK || symbol === 0) isCoarse[index] = 1;
      if (code !== APOSTROPHE) symbols[end++] = symbol;
    }
    return end;
  };
  // The token of `text` up to `end`, with `s` behind it or without its last letter, may begin the word.
  const add = (word: number, text: string, end: number, plural: boolean, next: number): void => {
    const last = plural ? PLURAL : classAt(text, end - 1);
    const third = end > 2 ? classAt(text, 2) : end === 2 && plural ? PLURAL : 0;
    const second = end > 1 ? classAt(text, 1) : plural ? PLURAL : 0;
    const key = sketch(classAt(text, 0), second, third, last, end + (plural ? 1 : 0));
    sketches[key >> 3] = (sketches[key >> 3] ?? 0) | (1 << (key & 7));
    const hash = hashOf(text, 0, end);
    byStart.add(keyOf(plural ? (Math.imul(hash, 33) + PLURAL) | 0 : hash, next), word);
  };
  const addSpelling = (word: number, text: string): void => {
    const end = tokenEnd(text);
    const next = nextClass(text, end);
    add(word, text, end, false, next);
    if (next === 0) add(word, text, end, true, 0); // a plural
    if (next === PLURAL) add(word, text, end, true, nextClass(text, end + 2)); // drivers, for driver's
    if (end > 1 && classAt(text, end - 1) === PLURAL) add(word, text, end - 1, false, PLURAL); // driver's, for drivers
  };
  let length = 0;
  for (let index = 0; index < words.length; index++) {
    const { text, prefix } = words[index] ?? { text: "", prefix: false };
    length = putSymbols(text, index, length);
    symbolStarts[index + 1] = length;
    if (kindAt(text, 0) < LOWER || (prefix && tokenEnd(text) === text.length)) {
      const key = opening(text.charCodeAt(0), text.charCodeAt(1));
      openings[key] = 1;
      byOpening.add(key, index);
    } else {
      addSpelling(index, text);
      if (!prefix && text.includes(" ")) addSpelling(index, text.replaceAll(" ", ""));
    }
  }
  return { sketches, byStart, byOpening, openings, symbols, symbolStarts, isCoarse };
}

// Where the first token ends.
function tokenEnd(text: string): number {
  let end = 1;
  const kind = kindAt(text, 0);
  if (kind < LOWER || kind === ALONE) return end;
  if (kind === UPPER) while (kindAt(text, end) === UPPER) end++;
  while (kindAt(text, end) === LOWER) end++;
  return end;
}
