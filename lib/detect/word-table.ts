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
  /** The words whose first token has this hash and goes on with this class (0: does not go on). */
  readonly startingWith: (hash: number, next: number) => readonly number[];
  /** By `opening`: whether `opening` has any. */
  readonly openings: Uint8Array;
  /** The prefixes that begin with these two characters and whose first token may go on, and the words that begin with no letter. */
  readonly opening: (opening: number) => readonly number[];
  /** By word, its classes. */
  readonly symbols: readonly Uint8Array[];
  /** By word, what the text must read, without spaces and accents, where classes tell the letters of a script apart only coarsely. */
  readonly exact: readonly (string | undefined)[];
}

const NONE: readonly number[] = [];

/** What the first, second, third and last class of a token and its length tell of it: 18 bits. */
export function sketch(first: number, second: number, third: number, last: number, length: number): number {
  return Math.imul((first << 18) ^ (second << 12) ^ (third << 6) ^ last ^ (length << 24), 0x9e3779b1) >>> 14;
}

/** Two UTF-16 units as one number; their case counts. */
export function opening(first: number, second: number): number {
  return ((first & 127) << 7) | (second & 127);
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

/** Where the token that begins at `start` ends. */
export function tokenEnd(text: string, start: number): number {
  let end = start + 1;
  const kind = kindAt(text, start);
  if (kind < LOWER || kind === ALONE) return end;
  if (kind === UPPER) while (kindAt(text, end) === UPPER) end++;
  while (kindAt(text, end) === LOWER) end++;
  return end;
}

/** The table of a list of words. */
export function tableOf(words: readonly Word[]): WordTable {
  const sketches = new Uint8Array(32_768);
  const openings = new Uint8Array(128 * 128);
  const byStart = new Buckets();
  const byOpening = new Map<number, number[]>();
  const add = (word: number, token: string, next: number): void => {
    const key = sketchOf(token);
    sketches[key >> 3] = (sketches[key >> 3] ?? 0) | (1 << (key & 7));
    byStart.add(keyOf(hashOf(token, 0, token.length), next), word);
  };
  const order = words.map((_, index) => index).toSorted((a, b) => (words[a]?.text.length ?? 0) - (words[b]?.text.length ?? 0));
  for (const index of order) {
    const { text, prefix } = words[index] ?? { text: "", prefix: false };
    if (kindAt(text, 0) < LOWER || (prefix && tokenEnd(text, 0) === text.length)) {
      openings[opening(text.charCodeAt(0), text.charCodeAt(1))] = 1;
      push(byOpening, opening(text.charCodeAt(0), text.charCodeAt(1)), index);
    } else for (const [token, next] of beginnings(text, prefix)) add(index, token, next);
  }
  return {
    sketches,
    startingWith: (hash, next) => byStart.get(keyOf(hash, next)),
    opening: (key) => byOpening.get(key) ?? NONE,
    openings,
    symbols: words.map(({ text }) => Uint8Array.from(symbolsOf(text))),
    exact: words.map(({ text }) => (/[\u0370-\uffff]/.test(text) ? lettersOf(text) : undefined)),
  };
}

/** The letters and signs of a word, in small letters, without accents, spaces, dots and dashes. */
export function lettersOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{Mn}\s_'’.-]/gu, "")
    .toLowerCase();
}

// The tokens that a word may begin with in a text, and what follows them there.
function beginnings(text: string, prefix: boolean): readonly (readonly [token: string, next: number])[] {
  const spellings = prefix || !text.includes(" ") ? [text] : [text, text.replaceAll(" ", "")];
  return spellings.flatMap((spelling) => {
    const end = tokenEnd(spelling, 0);
    const token = spelling.slice(0, end);
    const next = nextClass(spelling, end);
    const found: (readonly [string, number])[] = [[token, next]];
    if (next === 0) found.push([`${token}s`, 0]); // a plural
    if (next === PLURAL) found.push([`${token}s`, nextClass(spelling, end + 2)]); // drivers, for driver's
    if (token.length > 1 && token.endsWith("s")) found.push([token.slice(0, -1), PLURAL]); // driver's, for drivers
    return found;
  });
}

function* symbolsOf(text: string): Generator<number> {
  for (let index = 0; index < text.length; index++) if (text.charAt(index) !== "'") yield classAt(text, index);
}

function sketchOf(token: string): number {
  const last = token.length - 1;
  return sketch(classAt(token, 0), classAt(token, 1), classAt(token, 2), classAt(token, last), token.length);
}

function keyOf(hash: number, next: number): number {
  return (Math.imul(hash, 64) + next) | 0;
}

function push(lists: Map<number, number[]>, key: number, word: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [word]);
  else if (!list.includes(word)) list.push(word);
}
