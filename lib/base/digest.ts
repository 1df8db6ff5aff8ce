/**
 * A short fingerprint of a text, the same for the same salt and text; without the salt nothing can be compared with it. At once, unlike the
 * browser's own, since a request cannot wait. No secret is safe behind it: keep it where the text itself could be kept.
 */
export function digest(salt: string, text: string): string {
  return part(0x811c9dc5, salt + text) + part(0x2f0b4c47, text + salt);
}

// FNV-1a, stirred once more.
function part(start: number, text: string): string {
  let value = start;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  return (Math.imul(value, 0x2c1b3c6d) >>> 0).toString(36);
}
