/** The sum of the digits, each times its weight, which is a digit or letter: "a" is ten. `digits` are digits only; those without a weight do not count. */
export function weightedSum(digits: string, weights: string): number {
  return Array.from(weights).reduce((sum, weight, index) => sum + Number.parseInt(weight, 36) * (digits.charCodeAt(index) - 48), 0);
}

/** Only the digits of a text. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}

/** Only the letters A to Z and digits of a text, in capitals. */
export function alphanumericsOf(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
}

/** True when all characters are the same: 000000000 passes most checksums. */
export function isOneCharacter(text: string): boolean {
  return text.length > 0 && text === text.charAt(0).repeat(text.length);
}

/** A text from its end to its beginning. */
export function reversed(text: string): string {
  return Array.from(text).toReversed().join("");
}
