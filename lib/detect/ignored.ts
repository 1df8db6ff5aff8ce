import type { Finding } from "./detector.ts";

const FEWEST_DIGITS = 7; // of a telephone number that may have a country code before it
const MOST_CODE = 3;

/** Tells which findings are the organisation's own public text: its phone, mailbox, EIN, address. Spaces, signs and case do not matter. */
export function ignoring(ignoredText: readonly string[]): (text: string, finding: Finding) => boolean {
  const domains = ignoredText.filter((own) => /^@[^@\s]+$/.test(own)).map((own) => own.toLowerCase());
  const keys = ignoredText.map(plain).filter((key) => key !== "");
  if (keys.length === 0) return () => false;
  const longest = Math.max(...ignoredText.map((own) => own.length)) * 2 + 20;
  return (text, { start, end }) => {
    const found = text.slice(start, end);
    const own = plain(found);
    if (keys.some((key) => key === own || isSameNumber(key, own))) return true;
    if (domains.some((domain) => found.toLowerCase().endsWith(domain))) return true;
    const longer = keys.filter((key) => key.length > own.length && key.includes(own));
    if (longer.length === 0) return false;
    // Part of a longer text of the organisation's, such as the street in its address.
    const around = plain(text.slice(Math.max(0, start - longest), end + longest));
    return longer.some((key) => around.includes(key));
  };
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

// With and without the country code.
function isSameNumber(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < FEWEST_DIGITS || long.length - short.length > MOST_CODE || !/^\d+$/.test(long)) return false;
  return long.endsWith(short.replace(/^0/, ""));
}
