import type { Buckets } from "./buckets.ts";
import {
  ALONE,
  classAt,
  classOf,
  DIGIT,
  FOLDABLE,
  kindAt,
  kindOf,
  LOWER,
  NOT_LETTER,
  PLURAL,
  SEPARATOR,
  SKIPPED,
  UPPER,
} from "./character-classes.ts";
import { mayFold } from "./fold.ts";
import { type Marks, markDigits } from "./marks.ts";
import { hashOf, keyOf, lettersOf, nextClass, opening, sketch, tableOf, type Word } from "./word-table.ts";

/** Marks the words of its list, and digits, in `text` from `from` on, up to about `to`; returns where to go on. When `plain` is false, stops at what must be folded first and returns -1. */
export type WordFinder = (text: string, from: number, to: number, marks: Marks, plain: boolean) => number;

/** Finds all words of a list in one pass. Linear: at a token, a word is read no further than it is long. */
export function wordFinder(words: readonly Word[]): WordFinder {
  const { sketches, byStart, byOpening, openings, symbols, symbolStarts, isCoarse } = tableOf(words);

  return (text, from, to, marks, plain) => {
    let index = from;
    while (index < to) {
      const first = text.charCodeAt(index);
      const kind = kindOf[first] ?? NOT_LETTER;
      if (kind === NOT_LETTER) index++;
      else if (kind === FOLDABLE) {
        if (!plain && mayFold(text, index)) return -1;
        index++;
      } else index = readStretch(text, index, first, kind, marks);
    }
    return index;
  };

  function readStretch(text: string, start: number, first: number, kind: number, marks: Marks): number {
    const end = stretchEnd(text, start, kind);
    if (kind === DIGIT) markDigits(text, marks, start, end);
    else if (isSketched(sketchAt(text, first, start, end))) lookUp(text, start, end, marks);
    const two = start + 1 < text.length ? opening(first, text.charCodeAt(start + 1)) : 0;
    if (openings[two] === 1) tryAll(text, start, byOpening, two, marks, marks.words.length);
    return end;
  }

  function isSketched(key: number): boolean {
    return ((sketches[key >> 3] ?? 0) & (1 << (key & 7))) !== 0;
  }

  function lookUp(text: string, start: number, end: number, marks: Marks): void {
    const hash = hashOf(text, start, end);
    const known = marks.words.length;
    tryAll(text, start, byStart, keyOf(hash, 0), marks, known);
    const next = nextClass(text, end);
    if (next > 0) tryAll(text, start, byStart, keyOf(hash, next), marks, known);
  }

  // Marks the words of a list that stand at `start`, those that are marked from `known` on once.
  function tryAll(text: string, start: number, buckets: Buckets, key: number, marks: Marks, known: number): void {
    for (let entry = buckets.first(key); entry !== 0; entry = buckets.next[entry] ?? 0) {
      const word = buckets.values[entry] ?? 0;
      const end = wordAt(text, start, word);
      if (end === 0 || isMarked(marks, known, word)) continue;
      marks.words.push(word);
      marks.wordStarts.push(start);
      marks.wordEnds.push(end);
    }
  }

  // Where the word that may begin at `start` ends; 0 when another one stands there.
  function wordAt(text: string, start: number, word: number): number {
    const read = readWord(text, start, symbols, symbolStarts[word] ?? 0, symbolStarts[word + 1] ?? 0);
    const end = read === 0 || words[word]?.prefix === true ? read : wordEnd(text, read - 1);
    if (end === 0 || isCoarse[word] === 0) return end;
    return lettersOf(text.slice(start, end)).startsWith(lettersOf(words[word]?.text ?? "")) ? end : 0;
  }
}

// Where the stretch of digits or the token that begins at `start` ends. A capital after a small letter begins a new token.
function stretchEnd(text: string, start: number, kind: number): number {
  const { length } = text;
  let end = start + 1;
  if (kind === DIGIT || kind === UPPER) while (end < length && kindOf[text.charCodeAt(end)] === kind) end++;
  if (kind === LOWER || kind === UPPER) while (end < length && kindOf[text.charCodeAt(end)] === LOWER) end++;
  return end;
}

function isMarked({ words }: Marks, from: number, word: number): boolean {
  for (let index = from; index < words.length; index++) if (words[index] === word) return true;
  return false;
}

function sketchAt(text: string, first: number, start: number, end: number): number {
  return sketch(
    classOf[first] ?? 0,
    end > start + 1 ? (classOf[text.charCodeAt(start + 1)] ?? 0) : 0,
    end > start + 2 ? (classOf[text.charCodeAt(start + 2)] ?? 0) : 0,
    classOf[text.charCodeAt(end - 1)] ?? 0,
    end - start,
  );
}

// Where the last of the word's symbols ends in the text; 0 when it is not there. Phrases also occur as one word: dateOfBirth, accountnumber.
function readWord(text: string, start: number, symbols: Uint8Array, from: number, to: number): number {
  let at = from;
  let before = 0;
  for (let index = start; index < text.length; index++) {
    const symbol = classOf[text.charCodeAt(index)] ?? 0;
    const wanted = symbols[at];
    if (symbol === wanted) at++;
    else if (wanted === SEPARATOR && symbols[at + 1] === symbol) at += 2;
    else if (symbol !== SKIPPED && !(symbol === SEPARATOR && before === SEPARATOR)) return 0;
    if (at === to) return index + 1;
    before = symbol;
  }
  return 0;
}

// Where the word that reaches to `index` ends, a plural s included; 0 when the word goes on.
function wordEnd(text: string, index: number): number {
  const kind = kindAt(text, index);
  if (ends(text, index + 1, kind)) return index + 1;
  if (classAt(text, index + 1) === PLURAL && ends(text, index + 2, kindAt(text, index + 1))) return index + 2;
  return 0;
}

function ends(text: string, index: number, before: number): boolean {
  if (index >= text.length || before === ALONE) return true;
  const kind = kindAt(text, index);
  return kind < LOWER || (kind === UPPER && before === LOWER);
}
