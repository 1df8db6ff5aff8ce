import { CLASSES, classAt, SKIPPED } from "./character-classes.ts";

/** A word to find. A whole word may be a phrase, may be camel case or snake case in the text and may have a plural s; a prefix is followed by anything. */
export interface Word {
  readonly text: string;
  readonly prefix: boolean;
}

/** All words of a list, by their letters. */
export interface Trie {
  /** By state and class, the next state; 0 for none. */
  readonly next: Uint16Array;
  /** By state, the words and the prefixes that end there: an index into `ended`, 0 for none. */
  readonly whole: Uint16Array;
  readonly prefix: Uint16Array;
  readonly ended: readonly (readonly number[])[];
}

/** The trie of a list of words. */
export function buildTrie(words: readonly Word[]): Trie {
  let next = new Uint16Array(CLASSES * 16_384);
  let states = 1;
  const whole = new Map<number, number[]>();
  const prefix = new Map<number, number[]>();
  const insert = (spelling: string): number => {
    let state = 0;
    for (let index = 0; index < spelling.length; index++) {
      const symbol = classAt(spelling, index);
      if (symbol === SKIPPED && spelling.charAt(index) === "'") continue;
      const edge = state * CLASSES + symbol;
      state = next[edge] ?? 0;
      if (state > 0) continue;
      state = states++;
      next[edge] = state;
      if (states * CLASSES < next.length) continue;
      const wider = new Uint16Array(next.length * 2);
      wider.set(next);
      next = wider;
    }
    return state;
  };
  words.forEach((word, index) => {
    const endings = word.prefix ? prefix : whole;
    const end = insert(word.text);
    const known = endings.get(end);
    if (known === undefined) endings.set(end, [index]);
    else known.push(index);
  });
  if (states > 65_535) throw new Error("Too many near words");
  const ended: number[][] = [[]];
  const byState = (endings: ReadonlyMap<number, number[]>): Uint16Array => {
    const table = new Uint16Array(states);
    for (const [state, list] of endings) table[state] = ended.push(list) - 1;
    return table;
  };
  return { next: next.slice(0, states * CLASSES), whole: byState(whole), prefix: byState(prefix), ended };
}
