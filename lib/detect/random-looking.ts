const DUMMY = /x{6}|\*{4}|\.{3}|your|example|placeholder|dummy|sample|changeme|redacted|insert|replace|0{8}|1{8}|invalid|here$/i;
// Hexadecimal digits but for one: a misprint.
const MISPRINT = /^[0-9a-f]{6,}[g-z][0-9a-f]{6,}$/i;

const MOST_COUNTED = 0.8;

/** True when a text looks like one a machine drew, not like words, a name or a dummy: has digits or mixed case, and enough different characters. */
export function isRandom(text: string): boolean {
  if (DUMMY.test(text)) return false;
  if (text.length >= 24 && MISPRINT.test(text)) return false;
  const body = text.slice(-Math.min(text.length, 64));
  const hasDigit = /\d/.test(body);
  const hasMixedCase = /[a-z]/.test(body) && /[A-Z]/.test(body);
  if (!hasDigit && !hasMixedCase && !/^[A-Z]{20}$|[a-z]{28}/.test(body)) return false;
  // Words joined by dashes: few digits, every part pronounceable.
  if (body.split(/[-_]/).every((part) => /^(?:[A-Z]?[a-z]{1,12}|\d{1,4})$/.test(part))) return false;
  if (isRepeated(body)) return false;
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

// abc123abc123abc123
function isRepeated(text: string): boolean {
  return (/(.{1,12}?)\1{2,}|(.{8,32})\2/.exec(text)?.[0] ?? "").length * 2 >= text.length;
}

/** True when a text was typed along the alphabet and the digits, to stand for something: 1234567890abcdef, a1b2c3d4e5f6. */
export function isCounted(text: string): boolean {
  const codes = Array.from(text.toLowerCase(), (sign) => sign.charCodeAt(0));
  const steps = codes.filter((code, index) => {
    const [before = 0, last = 0] = [codes[index - 2], codes[index - 1]];
    return (
      Math.abs(code - last) < 2 || code - before === 1 || (/[09fz]/i.test(text.charAt(index - 1)) && /[01a]/i.test(text.charAt(index)))
    );
  });
  return steps.length > text.length * MOST_COUNTED;
}
