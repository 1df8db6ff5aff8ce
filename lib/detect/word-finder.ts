import type { Buckets } from "./buckets.ts";
import {
  ALONE,
  classAt,
  classIn,
  DIGIT,
  FOLDABLE,
  KIND,
  kindAt,
  LOWER,
  NOT_LATIN,
  NOT_LETTER,
  PLURAL,
  SEPARATOR,
  SKIPPED,
  signOf,
  UPPER,
} from "./character-classes.ts";
import { mayFold } from "./fold.ts";
import type { Marking } from "./marks.ts";
import { COARSE, HEAD, hashWith, keyOf, lettersOf, nextClass, opening, PREFIX, sketch, tableOf, type Word } from "./word-table.ts";

/** Marks the words of its list, and digits, in `text` from `from` on, up to about `to`; returns where to go on. When `plain` is false, stops at what must be folded first and returns -1. */
export type WordFinder = (text: string, from: number, to: number, marks: Marking, plain: boolean) => number;

/** Finds all words of a list in one pass. Linear: at a token, a word is read no further than it is long. */
export function wordFinder(words: readonly Word[], tails: readonly string[] = []): WordFinder {
  const { sketches, byStart, byOpening, openings, symbols, symbolStarts, flags } = tableOf(words, tails);

  return (text, from, to, marks, plain) => {
    let index = from;
    while (index < to) {
      const sign = signOf[text.charCodeAt(index)] ?? 0;
      const kind = sign >> KIND;
      if (kind === NOT_LETTER) index++;
      else if (kind === FOLDABLE) {
        if (!plain && mayFold(text, index)) return -1;
        index++;
      } else index = readStretch(text, index, sign, kind, marks);
    }
    return index;
  };

  // A stretch of digits, or a token; returns where it ends.
  function readStretch(text: string, start: number, first: number, kind: number, marks: Marking): number {
    let end = start + 1;
    if (kind === DIGIT) {
      while (signAt(text, end) >> KIND === DIGIT) end++;
      marks.digits(text, start, end);
    } else if (kind === ALONE) lookUp(text, start, end, classIn(first), marks);
    else end = readToken(text, start, first, kind, marks);
    const two = start + 1 < text.length ? opening(text.charCodeAt(start), text.charCodeAt(start + 1)) : 0;
    if (openings[two] === 1) tryAll(text, start, byOpening, two, marks, marks.words.length);
    return end;
  }

  // A capital after a small letter begins a new token.
  function readToken(text: string, start: number, first: number, kind: number, marks: Marking): number {
    let hash = classIn(first);
    let all = first;
    let end = start + 1;
    let sign = signAt(text, end);
    if (kind === UPPER) {
      for (; sign >> KIND === UPPER; sign = signAt(text, ++end)) {
        hash = hashWith(hash, classIn(sign));
        all |= sign;
      }
    }
    for (; sign >> KIND === LOWER; sign = signAt(text, ++end)) {
      hash = hashWith(hash, classIn(sign));
      all |= sign;
    }
    if ((all & NOT_LATIN) !== 0) marks.hasOtherScripts = true;
    lookUp(text, start, end, hash, marks);
    return end;
  }

  function lookUp(text: string, start: number, end: number, hash: number, marks: Marking): void {
    const bit = sketch(hash);
    if (((sketches[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return;
    const known = marks.words.length;
    tryAll(text, start, byStart, keyOf(hash, 0), marks, known);
    const next = nextClass(text, end);
    if (next > 0) tryAll(text, start, byStart, keyOf(hash, next), marks, known);
  }

  // Marks the words of a list that stand at `start`, those that are marked from `known` on once.
  function tryAll(text: string, start: number, buckets: Buckets, key: number, marks: Marking, known: number): void {
    for (let entry = buckets.first(key); entry !== 0; entry = buckets.next[entry] ?? 0) {
      const word = buckets.values[entry] ?? 0;
      if (((flags[word] ?? 0) & HEAD) !== 0) tryTails(text, start, word, marks);
      else {
        const end = wordAt(text, start, word);
        if (end !== 0 && !isMarked(marks, known, word)) marks.word(word, start, end);
      }
    }
  }

  // Marks a head with each tail that stands behind it.
  function tryTails(text: string, start: number, head: number, marks: Marking): void {
    const from = readWord(text, start, symbols, symbolStarts[head] ?? 0, symbolStarts[head + 1] ?? 0);
    for (let tail = words.length; from !== 0 && tail < words.length + tails.length; tail++) {
      const read = readWord(text, from, symbols, symbolStarts[tail] ?? 0, symbolStarts[tail + 1] ?? 0);
      const end = read === 0 ? 0 : wordEnd(text, read - 1);
      if (end !== 0) marks.word(head, start, end);
    }
  }

  // Where the word that may begin at `start` ends; 0 when another one stands there.
  function wordAt(text: string, start: number, word: number): number {
    const read = readWord(text, start, symbols, symbolStarts[word] ?? 0, symbolStarts[word + 1] ?? 0);
    const end = read === 0 || ((flags[word] ?? 0) & PREFIX) !== 0 ? read : wordEnd(text, read - 1);
    if (end === 0 || ((flags[word] ?? 0) & COARSE) === 0) return end;
    return lettersOf(text.slice(start, end)).startsWith(lettersOf(words[word]?.text ?? "")) ? end : 0;
  }
}

// 0 behind the end.
function signAt(text: string, index: number): number {
  return index < text.length ? (signOf[text.charCodeAt(index)] ?? 0) : 0;
}

function isMarked({ words }: Marking, from: number, word: number): boolean {
  for (let index = from; index < words.length; index++) if (words[index] === word) return true;
  return false;
}

// Where the last of the word's symbols ends in the text; 0 when it is not there. Phrases also occur as one word: dateOfBirth, accountnumber.
function readWord(text: string, start: number, symbols: Uint8Array, from: number, to: number): number {
  let at = from;
  let before = 0;
  for (let index = start; index < text.length; index++) {
    const symbol = classIn(signOf[text.charCodeAt(index)] ?? 0);
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
