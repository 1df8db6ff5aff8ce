import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "../../lib/policy/json-text.ts";
import { inEnglish } from "./in-english.ts";

describe("JSON as people write it", () => {
  test.each([
    ["a comment", '{ // ours\n "a": 1 /* one */ }', { a: 1 }],
    ["a comma too many", '{"a": [1, 2,], }', { a: [1, 2] }],
    ["two commas", "[1,,2]", [1, 2]],
    ["a byte order mark", '\ufeff{"a": true}', { a: true }],
    ["typographic quotation marks", '{“a”: „it\'s "b"”}', { a: 'it\'s "b"' }],
    ["a tab inside a text", '{"a": "b\tc"}', { a: "b\tc" }],
    ["words in capitals", '{"a": True, "b": NULL}', { a: true, b: null }],
    ["a slash in a text", '{"a": "https://x.example/*", /* , */ "b": "//"}', { a: "https://x.example/*", b: "//" }],
    ["escapes", '["\\u00e9\\n\\"",]', ['é\n"']],
    ["white space around it", " \r\n {} \n", {}],
  ])("with %s is read", (_, text, value) => {
    expect(readJson(text)).toEqual({ value });
  });

  test.each([
    ['{"a": 1\n "b": 2}', "line 2, character 2: a comma is missing before this"],
    ['{"a" 1}', 'line 1, character 6: a colon is missing after "a"'],
    ["{a: 1}", "line 1, character 2: a key in quotation marks is missing"],
    ['{"a": claude}', "line 1, character 7: claude needs quotation marks"],
    ['{"a": }', "line 1, character 7: a value is missing"],
    ['{"a": [1, 2', "line 1, character 7: the list that begins here has no end"],
    ['{"a":\n{"b": 1', "line 2, character 1: the object that begins here has no end"],
    ['["a\n]', "line 1, character 2: a text that begins here has no closing quotation mark"],
    ['["C:\\Users"]', 'line 1, character 2: a text has a "\\" that stands for nothing (write "\\\\")'],
    ["{} {}", "line 1, character 4: the JSON has ended, but text follows"],
    ["", "line 1, character 1: a value is missing"],
    ["[".repeat(100_000), "line 1, character 62: it is nested too deeply"],
  ])("%s is told with its place", (text, wrong) => {
    const read = readJson(text);
    expect("wrong" in read ? inEnglish(read.wrong) : read).toBe(wrong);
  });
});

test("what JSON.parse reads is read the same, with and without a comment and commas in it", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const value = JSON.parse(text);
      expect(readJson(text)).toEqual({ value });
      expect(readJson(`/* , */ [${text}, // "\n]`)).toEqual({ value: [value] });
    }),
  );
});

test("whatever the text, the reader ends with a value or with a place", () => {
  const pieces = fc.array(fc.constantFrom("{", "}", "[", "]", '"', ",", ":", "a", "1", "//", "/*", "*/", "\\", "\n", "“", "”", "true"));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        pieces.map((parts) => parts.join("")),
      ),
      (text) => {
        const read = readJson(text);
        if ("wrong" in read) expect(inEnglish(read.wrong)).toMatch(/^line \d+, character \d+: ./);
      },
    ),
    { numRuns: 2000 },
  );
});
