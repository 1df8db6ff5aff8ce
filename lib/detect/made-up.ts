const MIXED = "aB3dE5gH7jK9mN2pQ4sT6vW8xY";

/** Small hexadecimal digits, in no order. */
export const HEX = "0a1b2c3d4e5f6789";

/** A text that looks as if a machine drew it; the same each time. For examples only, so that nothing in a file looks like a key to those who search for keys. */
// A bundle leaves out what only examples ask for.
/* @__NO_SIDE_EFFECTS__ */
export function madeUp(length: number, alphabet: string = MIXED): string {
  return Array.from({ length }, (_, index) => alphabet.charAt((index * 7 + ((index * index) % 11)) % alphabet.length)).join("");
}
