const SLOTS = 32_768;

/** Lists of numbers by a 32-bit key: a Map that is made in a moment, is asked a hundred thousand times a second and mostly says no. */
export class Buckets {
  /** By entry, its value and the entry after it in its list; 0 for none. */
  readonly values = new Uint16Array(SLOTS);
  readonly next = new Uint16Array(SLOTS);
  readonly #keys = new Int32Array(SLOTS);
  /** By slot, the first entry; 0 where the slot is free. */
  readonly #firsts = new Uint16Array(SLOTS);
  #entries = 1;
  #taken = 0;

  /** Adds a value to the end of the list of a key, once. */
  add(key: number, value: number): void {
    const slot = this.#slotOf(key);
    let entry = this.#firsts[slot] ?? 0;
    let last = 0;
    for (; entry !== 0; entry = this.next[entry] ?? 0) {
      if (this.values[entry] === value) return;
      last = entry;
    }
    if (this.#entries >= SLOTS || this.#taken > SLOTS * 0.7) throw new Error("Too many near words");
    const added = this.#entries++;
    this.values[added] = value;
    if (last !== 0) this.next[last] = added;
    else {
      this.#taken++;
      this.#keys[slot] = key;
      this.#firsts[slot] = added;
    }
  }

  /** The first entry of the list of a key; 0 when it has none. */
  first(key: number): number {
    return this.#firsts[this.#slotOf(key)] ?? 0;
  }

  // The slot of the key, or the free one where it would be.
  #slotOf(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 17) & (SLOTS - 1);
    while (this.#firsts[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }
}
