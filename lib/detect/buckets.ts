const LEAST_FREE = 0.5; // of the slots

/** Lists of numbers by a 32-bit key: a Map that is made in a moment, is asked a hundred thousand times a second and mostly says no. */
export class Buckets {
  /** By entry, its value and the entry after it in its list; 0 for none. */
  readonly values: Uint32Array;
  readonly next: Uint32Array;
  readonly #keys: Int32Array;
  /** By slot, the first and the last entry of its list; 0 where the slot is free. */
  readonly #firsts: Uint32Array;
  readonly #lasts: Uint32Array;
  readonly #shift: number;
  readonly #mask: number;
  #entries = 1;

  /** @param most how many values will be added */
  constructor(most: number) {
    const bits = Math.max(4, Math.ceil(Math.log2((most + 1) / (1 - LEAST_FREE))));
    this.#shift = 32 - bits;
    this.#mask = 2 ** bits - 1;
    this.values = new Uint32Array(most + 1);
    this.next = new Uint32Array(most + 1);
    this.#keys = new Int32Array(2 ** bits);
    this.#firsts = new Uint32Array(2 ** bits);
    this.#lasts = new Uint32Array(2 ** bits);
  }

  /** Adds a value to the end of the list of a key, unless it is there already: values are added in order, those of one value together. */
  add(key: number, value: number): void {
    const slot = this.#slotOf(key);
    const last = this.#lasts[slot] ?? 0;
    if (last !== 0 && this.values[last] === value) return;
    const added = this.#entries++;
    this.values[added] = value;
    this.#lasts[slot] = added;
    if (last !== 0) this.next[last] = added;
    else {
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
    let slot = Math.imul(key, 0x9e3779b1) >>> this.#shift;
    while (this.#firsts[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
