/** Bits for each name: about one word in twenty-five that is no name passes for one. */
export const BITS_FOR_EACH = 6.5;
/** How many bits of the sketch a name sets. */
export const PROBES = 4;

/** The places of a word in a sketch of `bits` bits. */
export function placesOf(word: string, bits: number): readonly number[] {
  let first = 0x811c9dc5; // FNV-1a
  let second = 5381;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193) >>> 0;
    second = (Math.imul(second, 33) + code) >>> 0;
  }
  return Array.from({ length: PROBES }, (_, probe) => ((first + Math.imul(probe, second | 1)) >>> 0) % bits);
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

/** Six bits a character, lowest first. `bytes` has a multiple of three. */
export function written(bytes: Uint8Array): string {
  let text = "";
  for (let bit = 0; bit < bytes.length * 8; bit += 6) {
    let value = 0;
    for (let index = 0; index < 6; index++) if (isSet(bytes, bit + index)) value |= 1 << index;
    text += DIGITS.charAt(value);
  }
  return text;
}

/** What `written` wrote. */
export function readBack(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length * 6) / 8);
  for (let index = 0; index < text.length; index++) {
    const value = DIGITS.indexOf(text.charAt(index));
    for (let bit = 0; bit < 6; bit++) if ((value & (1 << bit)) !== 0) set(bytes, index * 6 + bit);
  }
  return bytes;
}

/** Sets one bit. */
export function set(bytes: Uint8Array, bit: number): void {
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
}

/** Whether a bit is set. */
export function isSet(bytes: Uint8Array, bit: number): boolean {
  return ((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}
