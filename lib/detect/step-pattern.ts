import type { TextPattern } from "./detector.ts";

/** Where something ends that begins at an offset; -1 when it does not stand there. */
type Reader = (text: string, start: number) => number;

/**
 * What stands at an offset, read in steps, each from where the one before ended. A browser makes the code of a pattern when it first tries it, and takes a tenth of a
 * second for a long one: in steps, that of the later ones is made only once there is a beginning.
 * No step is gone back into, so each must leave but one way to end, or the last must hold all ways.
 */
export function inSteps(...steps: readonly (string | Reader)[]): Reader {
  const readers = steps.map((step) => (typeof step === "string" ? readerOf(new RegExp(step, "y")) : step));
  return (text, start) => {
    let end = start;
    for (const read of readers) {
      end = read(text, end);
      if (end < 0) return -1;
    }
    return end;
  };
}

function readerOf(pattern: RegExp): Reader {
  return (text, start) => {
    pattern.lastIndex = start;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };
}

/** Reads a whole word of a list: "|" between, "s?" for those with a plural. */
export function aWordOf(list: string): Reader {
  let words: ReadonlySet<string> | undefined;
  const readWord = readerOf(/[A-Za-z]+\b/y);
  return (text, start) => {
    const end = readWord(text, start);
    if (end < 0) return -1;
    words ??= new Set(list.split("|").flatMap((word) => (word.endsWith("?") ? [word.slice(0, -1), word.slice(0, -2)] : [word])));
    return words.has(text.slice(start, end)) ? end : -1;
  };
}

/** What the first of some readers reads. */
export function eitherOf(...readers: readonly Reader[]): Reader {
  return (text, start) => {
    for (const read of readers) {
      const end = read(text, start);
      if (end >= 0) return end;
    }
    return -1;
  };
}

/** What begins with `first`, goes on with up to `most` words (one more where the first of them is an `extra`), and ends as `readEnd` reads it: with as many words as may be. */
export function wordsUpTo(first: string, extra: string, word: string, most: number, readEnd: Reader): Reader {
  const [readFirst, readExtra, readWord] = [inSteps(first), inSteps(extra), inSteps(word)];
  return (text, start) => {
    const begin = readFirst(text, start);
    if (begin < 0) return -1;
    const words: number[] = []; // where each ends
    const limit = readExtra(text, begin) < 0 ? most : most + 1;
    for (let end = readWord(text, begin); end >= 0 && words.length < limit; end = readWord(text, end)) words.push(end);
    for (const from of words.toReversed()) {
      const end = readEnd(text, from);
      if (end >= 0) return end;
    }
    return -1;
  };
}

/** A pattern of what a reader reads, sticky. */
export function stickyPattern(read: Reader): TextPattern {
  return {
    lastIndex: 0,
    source: "",
    flags: "y",
    exec(text) {
      const end = read(text, this.lastIndex);
      return end < 0 ? null : { 0: text.slice(this.lastIndex, end), index: this.lastIndex };
    },
  };
}

/** For the anchor `number`: a pattern of what begins with a sign of `begin`, up to `most` characters before a number, behind `ahead`, and reaches into the number. */
export function aroundNumber(begin: RegExp, most: number, ahead: string, source: string): TextPattern {
  const isBehind = inSteps(`(?<=${ahead})\\d`);
  const read = inSteps(source);
  return {
    lastIndex: 0,
    source: "",
    flags: "y",
    exec(text) {
      const number = this.lastIndex;
      if (isBehind(text, number) < 0) return null;
      for (let index = Math.max(0, number - most); index < number; index++) {
        const end = begin.test(text.charAt(index)) ? read(text, index) : -1;
        if (end > number) return { 0: text.slice(index, end), index };
      }
      return null;
    },
  };
}
