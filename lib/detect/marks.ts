/** What one pass over a folded text tells, as lists of offsets (end exclusive), each in order of the text. Numbers, not objects: there are hundreds of thousands. */
export interface Marks {
  /** Words of the list: which, from, to. */
  readonly words: readonly number[];
  readonly wordStarts: readonly number[];
  readonly wordEnds: readonly number[];
  /** Unbroken stretches of digits, and how many digits stand before each. */
  readonly digitStarts: readonly number[];
  readonly digitEnds: readonly number[];
  readonly digitsBefore: readonly number[];
  /** Runs of stretches with no more than three spaces, dots, dashes, slashes or parentheses in between; and how many digits each has. */
  readonly runStarts: readonly number[];
  readonly runEnds: readonly number[];
  readonly runDigits: readonly number[];
  /** Capitals (A to Z) with a digit behind them. */
  readonly codes: readonly number[];
  /** Letters of other scripts than Latin stand in the text. */
  readonly hasOtherScripts: boolean;
}

const MOST_BETWEEN = 3;

/** Marks while they are made; asked in order of the text. */
export class Marking {
  hasOtherScripts = false;
  readonly words: number[] = [];
  readonly #wordStarts: number[] = [];
  readonly #wordEnds: number[] = [];
  readonly #digitStarts: number[] = [];
  readonly #digitEnds: number[] = [];
  readonly #digitsBefore: number[] = [];
  readonly #runStarts: number[] = [];
  readonly #runEnds: number[] = [];
  readonly #runDigits: number[] = [];
  readonly #codes: number[] = [];
  #digits = 0;
  #runEnd = -MOST_BETWEEN - 1;
  #inRun = 0;

  /** A word of the list. */
  word(word: number, start: number, end: number): void {
    this.words.push(word);
    this.#wordStarts.push(start);
    this.#wordEnds.push(end);
  }

  /** A stretch of digits. */
  digits(text: string, start: number, end: number): void {
    this.#digitStarts.push(start);
    this.#digitEnds.push(end);
    this.#digitsBefore.push(this.#digits);
    this.#digits += end - start;
    const before = start > 0 ? text.charCodeAt(start - 1) : 0;
    if (before >= 65 && before <= 90) this.#codes.push(start - 1);
    if (isJoined(text, this.#runEnd, start)) {
      this.#inRun += end - start;
      this.#runEnds[this.#runEnds.length - 1] = end;
      this.#runDigits[this.#runDigits.length - 1] = this.#inRun;
    } else {
      this.#inRun = end - start;
      this.#runStarts.push(start);
      this.#runEnds.push(end);
      this.#runDigits.push(this.#inRun);
    }
    this.#runEnd = end;
  }

  /** All that was marked. */
  marks(): Marks {
    return {
      words: this.words,
      wordStarts: this.#wordStarts,
      wordEnds: this.#wordEnds,
      digitStarts: this.#digitStarts,
      digitEnds: this.#digitEnds,
      digitsBefore: this.#digitsBefore,
      runStarts: this.#runStarts,
      runEnds: this.#runEnds,
      runDigits: this.#runDigits,
      codes: this.#codes,
      hasOtherScripts: this.hasOtherScripts,
    };
  }
}

/** Nothing marked. */
export function noMarks(): Marks {
  return new Marking().marks();
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

/** What digits stand in a stretch of the text. */
export interface DigitCount {
  readonly count: number;
  /** The most with nothing in between. */
  readonly unbroken: number;
}

const MANY = 20; // no pattern asks for more digits in a row

/** The digits from `start` to `end`. */
export function digitsIn({ digitStarts, digitEnds, digitsBefore }: Marks, start: number, end: number): DigitCount {
  const from = countBelow(digitEnds, start + 1); // the first stretch that ends behind `start`
  const to = countBelow(digitStarts, end) - 1; // the last that begins before `end`
  if (to < from) return NO_DIGITS;
  const whole = (digitsBefore[to] ?? 0) + (digitEnds[to] ?? 0) - (digitStarts[to] ?? 0) - (digitsBefore[from] ?? 0);
  let unbroken = 0;
  for (let stretch = from; stretch <= to && unbroken < MANY; stretch++)
    unbroken = Math.max(unbroken, (digitEnds[stretch] ?? 0) - (digitStarts[stretch] ?? 0));
  return {
    count: whole - Math.max(0, start - (digitStarts[from] ?? 0)) - Math.max(0, (digitEnds[to] ?? 0) - end),
    unbroken: unbroken < MANY ? unbroken : Infinity,
  };
}

const NO_DIGITS: DigitCount = { count: 0, unbroken: 0 };

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
