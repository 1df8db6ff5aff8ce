/** Places for each name: with four probes, about the fewest that a solution is found for. */
export const PLACES_FOR_EACH = 1.035;
const PROBES = 4;

/** The places of a word in a sketch of so many, and what their characters must come to: five bits, so that one word in 32 that is no name passes for one. */
export function sketched(word: string, length: number): { readonly places: readonly number[]; readonly sum: number } {
  let first = 0x811c9dc5; // FNV-1a
  let second = 5381;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193) >>> 0;
    second = (Math.imul(second, 33) + code) >>> 0;
  }
  const places: number[] = [];
  let mixed = first;
  for (let probe = 0; probe < PROBES; probe++) {
    mixed = Math.imul(mixed ^ (mixed >>> 15) ^ second, 0x2c1b3c6d) >>> 0;
    places.push((mixed >>> 4) % length);
  }
  return { places, sum: Math.imul(mixed ^ first, 0x9e3779b1) >>> 27 };
}

/** A word without case and accents, as the list of names has it. */
export function plainName(word: string): string {
  for (let index = 0; index < word.length; index++) {
    if (word.charCodeAt(index) > 127)
      return word
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .toLowerCase();
  }
  return word.toLowerCase();
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Numbers of five bits as text, six bits a character. */
export function written(values: readonly number[]): string {
  return repacked(values, 5, 6)
    .map((value) => DIGITS.charAt(value))
    .join("");
}

/** What `written` wrote. */
export function readBack(text: string): readonly number[] {
  return repacked(
    Array.from(text, (digit) => DIGITS.indexOf(digit)),
    6,
    5,
  );
}

function repacked(values: readonly number[], from: number, to: number): number[] {
  const out: number[] = [];
  let held = 0;
  let bits = 0;
  for (const value of values) {
    held = ((held << from) | value) & 0xfff;
    bits += from;
    for (; bits >= to; bits -= to) out.push((held >> (bits - to)) & ((1 << to) - 1));
  }
  if (bits > 0 && to > from) out.push((held << (to - bits)) & ((1 << to) - 1));
  return out;
}
