/** Draws the same things in the same order for one seed: Lehmer's generator, good enough to vary texts. */
export interface Draw {
  /** A whole number from 0 up to but without `below`. */
  readonly number: (below: number) => number;
  readonly one: <T>(list: readonly T[]) => T;
  readonly digits: (length: number) => string;
  readonly hex: (length: number) => string;
  readonly capitals: (length: number) => string;
  /** From `least` to `most`, with noughts before it to the width of `most`. */
  readonly padded: (least: number, most: number) => string;
}

/** A new series of draws. */
export function drawFrom(seed: number): Draw {
  let state = seed;
  const number = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * below);
  };
  const many = (length: number, alphabet: string) => Array.from({ length }, () => alphabet.charAt(number(alphabet.length))).join("");
  return {
    number,
    one: (list) => {
      const chosen = list[number(list.length)];
      if (chosen === undefined) throw new Error("Nothing to draw from");
      return chosen;
    },
    digits: (length) => many(length, "0123456789"),
    hex: (length) => many(length, "0123456789abcdef"),
    capitals: (length) => many(length, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    padded: (least, most) => String(least + number(most - least + 1)).padStart(String(most).length, "0"),
  };
}
