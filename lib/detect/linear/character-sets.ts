import type { Neighbour } from "./automaton.ts";
import { isWord, type Points } from "./node.ts";

const NEAR = 1024; // code points with a table

/** Sorts code points into classes that no set of a pattern tells apart. Class 0 is the edge of the text. */
export class CharacterSets {
  readonly #sets: readonly Points[];
  readonly #byKey = new Map<string, number>();
  /** By class, a member. */
  readonly #members: number[] = [-1];
  readonly #near = new Uint16Array(NEAR);
  readonly #far = new Map<number, number>();

  constructor(sets: readonly Points[]) {
    this.#sets = sets;
  }

  /** The class of a code point. */
  classOf(point: number): number {
    const known = point < NEAR ? this.#near[point] : this.#far.get(point);
    return known === undefined || known === 0 ? this.#sort(point) : known;
  }

  /** Whether the points of a class are in the set with this index. */
  isIn(own: number, set: number): boolean {
    return own > 0 && this.#sets[set]?.(this.#members[own] ?? 0) === true;
  }

  /** What the points of a class are for the places beside them. */
  neighbour(own: number): Neighbour {
    const point = this.#members[own] ?? -1;
    if (point < 0) return 0;
    if (point === 10) return 1;
    return isWord(point) ? 2 : 3;
  }

  #sort(point: number): number {
    const key = `${point === 10 ? "n" : isWord(point) ? "w" : "-"}${this.#sets.map((isIn) => (isIn(point) ? 1 : 0)).join("")}`;
    const own = this.#byKey.get(key) ?? this.#members.push(point) - 1;
    this.#byKey.set(key, own);
    if (point < NEAR) this.#near[point] = own;
    else this.#far.set(point, own);
    return own;
  }
}
