import type { TextPattern } from "../detector.ts";
import { Automaton, type State } from "./automaton.ts";
import { CharacterSets } from "./character-sets.ts";
import type { Points } from "./node.ts";
import { programOf } from "./program.ts";
import { readPattern } from "./read-pattern.ts";

const LONGEST = 1000; // characters of a match

/**
 * A pattern in RE2 syntax that takes the same time per character whatever it is: nobody can write one that stops the page.
 * Finds the earliest match, and of those that begin there the longest (the shortest when the pattern has a lazy part), up to 1,000 characters; never an empty one.
 * Used as a global RegExp is: `exec` goes on at `lastIndex`.
 */
export class LinearPattern implements TextPattern {
  lastIndex = 0;
  /** Nothing is known of what a match needs. */
  readonly source = "";
  readonly flags = "g";
  readonly #isLazy: boolean;
  readonly #sets: CharacterSets;
  readonly #backwards: Automaton;
  readonly #forwards: Automaton;
  #text: string | undefined;
  #starts: readonly number[] = [];
  #at = 0;

  constructor(source: string) {
    const { node, isLazy } = readPattern(source);
    const sets: Points[] = [];
    const forwards = programOf(node, sets, false);
    const backwards = programOf(node, sets, true);
    this.#isLazy = isLazy;
    this.#sets = new CharacterSets(sets);
    this.#forwards = new Automaton(forwards, this.#sets, true);
    this.#backwards = new Automaton(backwards, this.#sets, false);
  }

  exec(text: string): { readonly 0: string; readonly index: number } | null {
    if (this.#text !== text) {
      this.#text = text;
      this.#starts = this.#startsIn(text);
      this.#at = 0;
    }
    if (this.lastIndex === 0) this.#at = 0;
    for (; this.#at < this.#starts.length; this.#at++) {
      const index = this.#starts[this.#at] ?? 0;
      const end = index < this.lastIndex ? 0 : this.#endFrom(text, index);
      if (end <= index) continue;
      this.lastIndex = end;
      return { 0: text.slice(index, end), index };
    }
    this.lastIndex = 0;
    this.#text = undefined;
    return null;
  }

  // Read from the end, the text tells where matches begin.
  #startsIn(text: string): readonly number[] {
    const starts: number[] = [];
    let state = this.#backwards.start(0);
    for (let index = text.length; ; ) {
      const point = index === 0 ? -1 : pointBefore(text, index);
      const own = point < 0 ? 0 : this.#sets.classOf(point);
      if (state.next[own] === undefined) this.#backwards.go(state, own);
      if (state.matchesBefore[own] === true) starts.push(index);
      if (index === 0) return starts.reverse();
      state = state.next[own] ?? state;
      index -= point > 0xffff ? 2 : 1;
    }
  }

  #endFrom(text: string, start: number): number {
    const before = start === 0 ? 0 : this.#sets.neighbour(this.#sets.classOf(pointBefore(text, start)));
    let state: State = this.#forwards.start(before);
    let end = 0;
    for (let index = start; index <= text.length && index <= start + LONGEST; ) {
      const point = text.codePointAt(index) ?? -1;
      const own = point < 0 ? 0 : this.#sets.classOf(point);
      if (state.next[own] === undefined) this.#forwards.go(state, own);
      if (state.matchesBefore[own] === true && index > start) end = index;
      if (point < 0 || (end > 0 && this.#isLazy)) return end;
      state = state.next[own] ?? state;
      if (state.reached.length === 0) return end;
      index += point > 0xffff ? 2 : 1;
    }
    return end;
  }
}

function pointBefore(text: string, index: number): number {
  const low = text.charCodeAt(index - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff && index > 1;
  const point = isPair ? (text.codePointAt(index - 2) ?? low) : low;
  return isPair && point <= 0xffff ? low : point;
}
