const SLOTS = 32_768;
const NONE: readonly number[] = [];

/** Lists of numbers by a 32-bit key: a Map that is asked a hundred thousand times a second and mostly says no. */
export class Buckets {
  readonly #keys = new Int32Array(SLOTS);
  /** By slot, an index into the lists; 0 where the slot is free. */
  readonly #listOf = new Uint16Array(SLOTS);
  readonly #lists: number[][] = [[]];

  /** Adds a value to the list of a key, once. */
  add(key: number, value: number): void {
    const slot = this.#slotOf(key);
    const list = this.#lists[this.#listOf[slot] ?? 0];
    if (this.#listOf[slot] !== 0 && list !== undefined) {
      if (!list.includes(value)) list.push(value);
      return;
    }
    if (this.#lists.length > SLOTS * 0.7) throw new Error("Too many near words");
    this.#keys[slot] = key;
    this.#listOf[slot] = this.#lists.push([value]) - 1;
  }

  /** The list of a key, in order of adding. */
  get(key: number): readonly number[] {
    return this.#lists[this.#listOf[this.#slotOf(key)] ?? 0] ?? NONE;
  }

  // The slot of the key, or the free one where it would be.
  #slotOf(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 17) & (SLOTS - 1);
    while (this.#listOf[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }
}
