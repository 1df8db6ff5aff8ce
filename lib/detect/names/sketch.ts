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

/** Whether the characters at the places of a word come to its sum. */
export function isSketched(word: string, sketch: Uint8Array): boolean {
  const { places, sum } = sketched(word, sketch.length);
  let found = 0;
  for (const place of places) found ^= sketch[place] ?? 0;
  return found === sum;
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
  let text = "";
  let held = 0;
  let bits = 0;
  for (const value of values) {
    held = ((held << 5) | value) & 0xfff;
    for (bits += 5; bits >= 6; bits -= 6) text += DIGITS.charAt((held >> (bits - 6)) & 63);
  }
  return bits === 0 ? text : text + DIGITS.charAt((held << (6 - bits)) & 63);
}

/** What `written` wrote. */
export function readBack(text: string): Uint8Array {
  const digitAt = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value++) digitAt[DIGITS.charCodeAt(value)] = value;
  const values = new Uint8Array(Math.floor((text.length * 6) / 5));
  let held = 0;
  let bits = 0;
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    held = ((held << 6) | (digitAt[text.charCodeAt(index)] ?? 0)) & 0xfff;
    for (bits += 6; bits >= 5; bits -= 5) values[count++] = (held >> (bits - 5)) & 31;
  }
  return values;
}
