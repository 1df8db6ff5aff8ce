import type { CharacterSets } from "./character-sets.ts";
import type { Edge } from "./node.ts";
import type { Program } from "./program.ts";

/** What stands on one side of a place. */
export type Neighbour = 0 | 1 | 2 | 3; // the edge of the text, a line break, a word character, another character
const TEXT_EDGE = 0;
const LINE_BREAK = 1;
const WORD = 2;

/** All the steps that a text up to here can have reached. */
export interface State {
  readonly reached: readonly number[];
  readonly before: Neighbour;
  /** By class of the next character: where it leads, and whether a match ends before it. Made when first asked for. */
  readonly next: State[];
  readonly matchesBefore: boolean[];
}

const MOST_STATES = 2000;

/** A program that is followed character by character in constant time each: its states are made as texts need them. */
export class Automaton {
  readonly #program: Program;
  readonly #sets: CharacterSets;
  readonly #isAnchored: boolean;
  #states = new Map<string, State>();

  /** @param isAnchored a match begins where the text does; otherwise anywhere */
  constructor(program: Program, sets: CharacterSets, isAnchored: boolean) {
    this.#program = program;
    this.#sets = sets;
    this.#isAnchored = isAnchored;
  }

  /** The state before the first character. */
  start(before: Neighbour): State {
    return this.#state([this.#program.start], before);
  }

  /** Makes what a state does at a class of characters. */
  go(state: State, own: number): void {
    const after = this.#sets.neighbour(own);
    const closure = this.#closure(state.reached, state.before, after);
    const reached: number[] = this.#isAnchored ? [] : [this.#program.start];
    for (const index of closure) {
      const step = this.#program.steps[index];
      if (step?.kind === "points" && this.#sets.isIn(own, step.set)) reached.push(step.to);
    }
    state.matchesBefore[own] = closure.has(0);
    state.next[own] = this.#state(
      [...new Set(reached)].toSorted((a, b) => a - b),
      after,
    );
  }

  #closure(reached: readonly number[], before: Neighbour, after: Neighbour): ReadonlySet<number> {
    const closure = new Set<number>(reached);
    for (const index of closure) {
      const step = this.#program.steps[index];
      if (step?.kind === "both") closure.add(step.to).add(step.other);
      else if (step?.kind === "edge" && holds(step.edge, before, after)) closure.add(step.to);
    }
    return closure;
  }

  #state(reached: readonly number[], before: Neighbour): State {
    const key = `${before} ${reached.join(" ")}`;
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    // Like RE2: what was made is forgotten when there is too much of it.
    if (this.#states.size >= MOST_STATES) this.#states = new Map();
    const state: State = { reached, before, next: [], matchesBefore: [] };
    this.#states.set(key, state);
    return state;
  }
}

function holds(edge: Edge, before: Neighbour, after: Neighbour): boolean {
  switch (edge) {
    case "textStart":
      return before === TEXT_EDGE;
    case "textEnd":
      return after === TEXT_EDGE;
    case "lineStart":
      return before === TEXT_EDGE || before === LINE_BREAK;
    case "lineEnd":
      return after === TEXT_EDGE || after === LINE_BREAK;
    case "word":
      return (before === WORD) !== (after === WORD);
    case "notWord":
      return (before === WORD) === (after === WORD);
  }
}
