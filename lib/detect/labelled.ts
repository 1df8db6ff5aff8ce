import type { Place } from "./detector.ts";

// What may stand between a label and its value: "no. is:", "# ", " number (", "_id\": \"".
const LINK =
  "(?:[\\s:#=.,\"'`>(){}\\[\\]|/_*-]|\u00b0|\u00ba|(?:numbers?|num|no|nr|nbr|numero|nummer|id|code|card|is|was|are|be|es|est|ist|lautet|the|of|n|full|current|new|old)(?![a-z0-9])){0,9}";

/** Says of a place whether one of the words, and nothing but "number", "is" and the like, stands right before it. Without case and accents. */
export function labelledBy(words: readonly string[]): (place: Pick<Place, "text" | "start">) => boolean {
  let pattern: RegExp | undefined;
  return ({ text, start }) => {
    pattern ??= new RegExp(
      `(?<![a-z0-9])(?:${words
        .toSorted((a, b) => b.length - a.length)
        .map(spelled)
        .join("|")})s?${LINK}$`,
    );
    return pattern.test(plain(text.slice(Math.max(0, start - 72), start)));
  };
}

function spelled(word: string): string {
  return plain(word)
    .replace(/[.*+?^${}()|[\]\\/#]/g, "\\$&")
    .replace(/[\s_-]+/g, "[\\s_-]{0,2}");
}

function plain(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .normalize("NFD")
    .replace(/[\u0300-\u036f'\u2019.]/g, "")
    .toLowerCase();
}

/** A code as people write it: groups of capitals and digits, with a digit early on. */
export const CODE = /(?<![\w./-])(?=#?(?:[A-Z]{0,7}[-:.]?|[A-Z] )\d)[A-Z0-9*]{1,20}(?:[ :.-][A-Z0-9*]{1,12}){0,6}(?![\w-]|[.,]\d)/g;
/** The same in small letters and one piece. */
export const SMALL_CODE = /(?<![\w./-])(?=[a-z]{0,7}\d)[a-z0-9]{5,20}(?![\w-]|[.,]\d)/g;

const DATE = /^(?:(?:19|20)\d\d[-./ ]?[01]?\d[-./ ]?[0-3]?\d|[0-3]?\d[-./ ][0-3]?\d[-./ ](?:19|20)?\d\d)$/;

/** How much of a code stands, as words in capitals or another number may follow; 0 when it has too few digits or signs, or is a date. */
export function codeLength(match: string, fewestDigits: number, fewest: number, most: number): number {
  const groups = match.split(/(?=[ :.-])/);
  for (let count = groups.length; count > 0; count--) {
    const code = groups.slice(0, count).join("");
    const signs = code.replace(/[ :.-]/g, "");
    const last = groups[count - 1] ?? "";
    if (signs.length > most || (count > 1 && !/\d/.test(last) && signs.replace(/\d/g, "").length > 5)) continue;
    if (signs.length < fewest || signs.replace(/\D/g, "").length < fewestDigits || DATE.test(code)) return 0;
    return code.length;
  }
  return 0;
}
