const DUMMY =
  /x{6}|\*{4}|\.{3}|your|example|placeholder|dummy|sample|changeme|redacted|insert|replace|0{8}|1{8}|invalid|(?:1234567890|abcdefghij).*(?:1234567890|abcdefghij)|zyxwvu/i;
// Hexadecimal digits but for one: a misprint.
const MISPRINT = /^[0-9a-f]{6,}[g-z][0-9a-f]{6,}$/i;

/** True when a text looks like one a machine drew, not like words, a name or a dummy: has digits or mixed case, and enough different characters. */
export function isRandom(text: string): boolean {
  if (DUMMY.test(text)) return false;
  if (text.length >= 24 && MISPRINT.test(text)) return false;
  const body = text.slice(-Math.min(text.length, 64));
  const hasDigit = /\d/.test(body);
  const hasMixedCase = /[a-z]/.test(body) && /[A-Z]/.test(body);
  if (!hasDigit && !hasMixedCase) return false;
  // Words joined by dashes: few digits, every part pronounceable.
  if (body.split(/[-_]/).every((part) => /^(?:[A-Z]?[a-z]{1,12}|\d{1,4})$/.test(part))) return false;
  return entropy(body) >= Math.min(3.2, Math.log2(body.length) * 0.68);
}

/** Shannon entropy in bits per character. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
