import type { Rule } from "../detector.ts";
import { isRandom } from "../random-looking.ts";

const ALPHABETS: Readonly<Record<string, string>> = {
  h: "[0-9a-f]",
  H: "[0-9A-Fa-f]",
  w: "[A-Za-z0-9]",
  l: "[a-z0-9]",
  U: "[A-Z0-9]",
  u: "[\\w-]",
  d: "[\\w.-]",
  b: "[A-Za-z0-9+/=_-]",
  n: "[0-9]",
};

/**
 * Rules from a table: one form a line, "alphabet least most: prefix prefix"; a prefix may not hold a space.
 * Alphabets: h H hexadecimal, w letters and digits, l U the same in one case, u with "_-", d with "_-.", b base 64, n digits.
 */
export function tokenRules(table: string): readonly Rule[] {
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [alphabet = "", ...rest] = line.trim().split(" ");
      const to = rest.findIndex((part) => part.endsWith(":"));
      const letters = ALPHABETS[alphabet];
      if (letters === undefined || to < 0) throw new Error(`No such alphabet: ${line}`);
      const length = `{${rest
        .slice(0, to + 1)
        .join()
        .replace(":", "")}}`;
      const byLength = Map.groupBy(rest.slice(to + 1), (prefix) => (prefix.length < 4 ? 3 : prefix.length < 5 ? 4 : 5));
      return [...byLength].map(([least, prefixes]): Rule => {
        const literals = prefixes.map((prefix) => prefix.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
        // Short ones also stand inside of names: video_box.ico-7a38…
        const behind = least < 5 ? "(?<![\\w.-])" : "";
        const pattern = new RegExp(`${behind}(?:${literals.join("|")})${letters}${length}(?![A-Za-z0-9])`, "y");
        return { anchor: "prefix", prefixes, pattern, validate: isRandom, confidence: least < 4 ? 0.85 : 0.95 };
      });
    });
}
