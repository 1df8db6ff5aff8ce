/** What one pass over a folded text tells, as lists of offsets (end exclusive), each in order of the text. Numbers, not objects: there are hundreds of thousands. */
export interface Marks {
  /** Words of the list: which, from, to. */
  readonly words: number[];
  readonly wordStarts: number[];
  readonly wordEnds: number[];
  /** Unbroken stretches of digits, and how many digits stand before each. */
  readonly digitStarts: number[];
  readonly digitEnds: number[];
  readonly digitsBefore: number[];
  /** Runs of stretches with no more than three spaces, dots, dashes, slashes or parentheses in between; and how many digits each has. */
  readonly runStarts: number[];
  readonly runEnds: number[];
  readonly runDigits: number[];
  /** Capitals (A to Z) with a digit behind them. */
  readonly codes: number[];
}

/** Nothing marked yet. */
export function noMarks(): Marks {
  return {
    words: [],
    wordStarts: [],
    wordEnds: [],
    digitStarts: [],
    digitEnds: [],
    digitsBefore: [],
    runStarts: [],
    runEnds: [],
    runDigits: [],
    codes: [],
  };
}

const MOST_BETWEEN = 3;

/** Marks a stretch of digits; asked in order of the text. */
export function markDigits(text: string, marks: Marks, start: number, end: number): void {
  const { digitStarts, digitEnds, digitsBefore, runEnds, runDigits } = marks;
  const count = digitStarts.length;
  digitsBefore.push(count === 0 ? 0 : (digitsBefore[count - 1] ?? 0) + (digitEnds[count - 1] ?? 0) - (digitStarts[count - 1] ?? 0));
  digitStarts.push(start);
  digitEnds.push(end);
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  if (before >= 65 && before <= 90) marks.codes.push(start - 1);
  const last = runEnds.length - 1;
  if (last >= 0 && isJoined(text, runEnds[last] ?? 0, start)) {
    runEnds[last] = end;
    runDigits[last] = (runDigits[last] ?? 0) + end - start;
  } else {
    marks.runStarts.push(start);
    runEnds.push(end);
    runDigits.push(end - start);
  }
}

function isJoined(text: string, from: number, to: number): boolean {
  if (to - from > MOST_BETWEEN) return false;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    // Space, tab, line breaks; ( ) - . /
    if (code !== 32 && !(code >= 9 && code <= 13) && code !== 40 && code !== 41 && code !== 45 && code !== 46 && code !== 47) return false;
  }
  return true;
}

/** How many digits stand from `start` to `end`. */
export function digitsIn({ digitStarts, digitEnds, digitsBefore }: Marks, start: number, end: number): number {
  const from = countBelow(digitEnds, start + 1); // the first stretch that ends behind `start`
  const to = countBelow(digitStarts, end) - 1; // the last that begins before `end`
  if (to < from) return 0;
  const whole = (digitsBefore[to] ?? 0) + (digitEnds[to] ?? 0) - (digitStarts[to] ?? 0) - (digitsBefore[from] ?? 0);
  return whole - Math.max(0, start - (digitStarts[from] ?? 0)) - Math.max(0, (digitEnds[to] ?? 0) - end);
}

/** How many numbers of an ascending list are below `limit`. */
export function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
