import fc from "fast-check";
import { expect, test } from "vitest";
import { LinearPattern } from "../../lib/detect/linear/linear-pattern.ts";
import { patternProblem } from "../../lib/policy/detector-forms.ts";

const PIECES = [
  "a",
  "Z",
  "7",
  "-",
  " ",
  ".",
  "\\d",
  "\\D",
  "\\w",
  "\\s",
  "\\b",
  "\\B",
  "^",
  "$",
  "\\A",
  "\\z",
  "|",
  "(",
  ")",
  "(?:",
  "(?i)",
  "(?is:",
  "(?P<n>",
  "[",
  "]",
  "[^",
  "a-z",
  "*",
  "+",
  "?",
  "*?",
  "{2}",
  "{2,5}",
  "{3,}",
  "{1000}",
  "{1,1000}",
  "\\pL",
  "\\p{Greek}",
  "\\P{Lu}",
  "[[:alpha:]]",
  "[[:^digit:]]",
  "\\Q",
  "\\E",
  "\\x41",
  "\\x{1F600}",
  "\\.",
  "\\\\",
  "\\n",
  "é",
  "ß",
  "😀",
  "\\C",
  "\\1",
  "(?=",
  "(?U)",
  "{",
  "}",
  ",",
  "\\07",
  "\\t",
];

// The policy judges patterns with a library, the engine runs them with code of its own: what the one takes, the other must not choke on.
test("every pattern that a policy may hold is one that the engine runs", () => {
  const patterns = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join(""));
  let taken = 0;
  fc.assert(
    fc.property(patterns, (pattern) => {
      if (patternProblem(pattern) !== undefined) return;
      taken++;
      expect(() => new LinearPattern(pattern)).not.toThrow();
    }),
    { numRuns: 8000 },
  );
  expect(taken).toBeGreaterThan(800);
});

test.each(["aa\\Q\\E*", "(ab)\\Q\\E{2}", "ba*\\Q\\E*", "\\Q\\Ea+", "\\Qab\\E+"])("%s is taken, and run", (pattern) => {
  expect(patternProblem(pattern)).toBeUndefined();
  expect(new LinearPattern(pattern).exec("xabab")).not.toBeNull();
});

test.each(["(?=a)b", "(a)\\1", "a(?i)*b", "[", "\\C", "a{1001}", "a**"])("%s is refused before it gets there", (pattern) => {
  expect(patternProblem(pattern)?.[0]).toMatch(/^not-re2/);
});
