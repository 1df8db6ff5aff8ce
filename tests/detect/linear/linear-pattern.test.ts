import fc from "fast-check";
import { RE2JS } from "re2js";
import { describe, expect, test } from "vitest";
import { LinearPattern } from "../../../lib/detect/linear/linear-pattern.ts";

function allMatches(source: string, text: string): readonly string[] {
  const pattern = new LinearPattern(source);
  const found: string[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(`${match.index} ${match[0]}`);
  return found;
}

describe("a pattern in RE2 syntax", () => {
  test.each([
    ["FND-\\d{4}", "see FND-0042 and FND-12345", ["4 FND-0042", "17 FND-1234"]],
    ["\\bcase\\b", "case cases case", ["0 case", "11 case"]],
    ["(?i)river(bend|side)", "RiverBend, RIVERSIDE", ["0 RiverBend", "11 RIVERSIDE"]],
    ["(?m)^x+$", "x\nax\nxx", ["0 x", "5 xx"]],
    ["[[:upper:]]{2}[^a-z\\]]", "ABc AB] AB1", ["8 AB1"]],
    ["\\p{Greek}+|\\pN{2}", "αβγ 12 x", ["0 αβγ", "4 12"]],
    ["a.*?b", "axxb xxb", ["0 axxb"]],
    ["a.*b", "axxb xxb", ["0 axxb xxb"]],
    ["\\Qa.b\\E+", "a.bb axb", ["0 a.bb"]],
    ["(?P<year>20\\d\\d)[-/]\\x41", "2025-A 2025/B", ["0 2025-A"]],
    ["😀{2}", "a😀😀😀", ["1 😀😀"]],
    ["x*", "aaa", []],
  ])("%s in %j", (source, text, found) => {
    expect(allMatches(source, text)).toEqual(found);
  });

  test.each(["(", "a)", "*a", "[a", "(?=a)", "(?<!a)b", "\\1", "\\q"])("%s is refused", (source) => {
    expect(() => new LinearPattern(source)).toThrow();
  });
});

const atom = fc.constantFrom("a", "b", "c", ".", "[ab]", "[^a]", "\\d", "\\w", "\\b", "1", "ab", "\\s", "é", "(?i:A)");
const { pattern: anyPattern } = fc.letrec<{ pattern: string; whole: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 4 },
    atom,
    fc.tuple(tie("pattern"), tie("pattern")).map(([a, b]) => `${a}${b}`),
    fc.tuple(tie("pattern"), tie("pattern")).map(([a, b]) => `(?:${a}|${b})`),
    fc.tuple(tie("pattern"), fc.constantFrom("*", "+", "?", "{2}", "{1,3}", "{0,2}")).map(([a, times]) => `(?:${a})${times}`),
  ),
  whole: tie("pattern"),
}));
const anyText = fc.string({ unit: fc.constantFrom("a", "b", "c", "A", "1", " ", "\n", "é", "😀"), maxLength: 16 });

test("finds what the reference implementation of RE2 finds, beginning at the same place", () => {
  fc.assert(
    fc.property(anyPattern, anyText, (source, text) => {
      const matcher = RE2JS.compile(source).matcher(text);
      let first = -1;
      while (first < 0 && matcher.find()) if (matcher.end() > matcher.start()) first = matcher.start();
      const own = new LinearPattern(source).exec(text);
      // It may prefer an empty match where we look for a longer one at the same place: then ours begins earlier.
      if (first < 0)
        return (
          own === null ||
          RE2JS.compile(`^(?s:.{${[...text.slice(0, own.index)].length}})(?:${source})`)
            .matcher(text)
            .find()
        );
      expect(own?.index).toBeLessThanOrEqual(first);
      const exact = RE2JS.compile(source).matcher(text.slice(own?.index, (own?.index ?? 0) + (own?.[0].length ?? 0)));
      return own?.index === first || exact.find();
    }),
    { numRuns: 2000 },
  );
});

test("time grows with the length of the text, whatever the pattern", () => {
  for (const [source, piece] of [
    ["(a+)+$", "a"],
    ["(a|aa)+b", "a"],
    ["(\\w+\\s?)*!", "word "],
    ["x.*y", "x"],
    ["(.*)(.*)(.*)z", "x"],
  ] as const) {
    const least = { text: Infinity, double: Infinity };
    let ratio = Infinity;
    for (let round = 0; round < 12 && ratio >= 3; round++) {
      least.text = Math.min(least.text, time(source, piece.repeat(20_000 / piece.length)));
      least.double = Math.min(least.double, time(source, piece.repeat(40_000 / piece.length)));
      ratio = least.double / Math.max(0.5, least.text);
    }
    expect(ratio, source).toBeLessThan(3);
  }
});

function time(source: string, text: string): number {
  const start = performance.now();
  allMatches(source, text);
  return performance.now() - start;
}
