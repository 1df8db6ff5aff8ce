const WORDS: Readonly<Record<string, string>> = {
  zero: "0",
  oh: "0",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
};
const WORD = `(?:${Object.keys(WORDS).join("|")})`;

/** The words for digits. */
export const DIGIT_WORDS: readonly string[] = Object.keys(WORDS);

/** So many words for digits in a row are a number that was dictated. */
export const FEWEST_SPELLED = 7;

/** Source of a pattern: words for digits in a row. */
export const SPELLED_DIGITS = `\\b(?:[Zz]ero|[Oo]h|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine)(?:[\\s,.-]{1,3}(?:dash )?${WORD}){${FEWEST_SPELLED - 1},18}\\b`;

/** Source of a pattern: digits that stand apart. */
export const SPACED_DIGITS = "(?<![\\d.,] ?)\\d(?:[ ]\\d){6,18}(?! ?\\d)";

const IS_SPACED = /\d \d \d \d \d \d \d/;

/** Whether digits that stand apart may be in a text. */
export function hasSpacedDigits(text: string): boolean {
  return IS_SPACED.test(text);
}

/** The digits that were spelled or spaced. What is spaced and nothing but zeros and ones is no number of anybody. */
export function plainDigits(found: string): string {
  if (/^[\d ]+$/.test(found)) return /[2-9]/.test(found) ? found.replaceAll(" ", "") : found;
  return found
    .toLowerCase()
    .split(/[^a-z]+/)
    .map((word) => WORDS[word] ?? "")
    .join("");
}
