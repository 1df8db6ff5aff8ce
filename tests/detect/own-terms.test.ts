import { describe, expect, test } from "vitest";
import { matchLinearly } from "../../lib/detect/linear/match-linearly.ts";
import type { OwnTerm } from "../../lib/detect/own-terms.ts";
import { type ScanOptions, scan } from "../../lib/detect/scan.ts";
import { redact } from "../../lib/redact/redact.ts";

matchLinearly();

const term = (own: Partial<OwnTerm>): OwnTerm => ({ id: "own-term", name: "Own term", category: "custom", words: [], near: [], ...own });
const found = (text: string, options: ScanOptions) =>
  scan(text, options).map(({ infoType, start, end }) => [infoType, text.slice(start, end)]);

describe("a term of the organisation's own", () => {
  test.each<readonly [string, Partial<OwnTerm>, string, readonly string[]]>([
    ["a word in any case", { words: ["Project Falcon"] }, "On PROJECT  falcon we wait.", ["PROJECT  falcon"]],
    [
      "a word with or without accents",
      { words: ["Opération Étoile"] },
      "operation etoile, Opération étoile",
      ["operation etoile", "Opération étoile"],
    ],
    ["a word with signs in it", { words: ["R&D fund"] }, "The R&D fund, not the R/D fund", ["R&D fund"]],
    ["a word that begins with a digit", { words: ["4H Club"] }, "at the 4h club", ["4h club"]],
    ["a whole word only", { words: ["Falcon"] }, "falconer, McFalcone", []],
    ["a word in another script", { words: ["Проект Сокол"] }, "наш проект сокол скоро", ["проект сокол"]],
    ["a format", { format: "CASE-99999" }, "see CASE-00417 and case-00418, not CASE-4170 or XCASE-00417", ["CASE-00417", "case-00418"]],
    ["a format of letters", { format: "AA*-AA" }, "at KX7-QB or K77-QB", ["KX7-QB"]],
    ["a pattern", { pattern: "RB-(\\d{3}|[A-F]{3})\\b" }, "RB-123, RB-ABC, RB-XYZ", ["RB-123", "RB-ABC"]],
    [
      "a format near a word",
      { format: "99999", near: ["badge"] },
      "badge 12345 was shipped to a place that is far away from any such word as that one there, is it not, order 54321",
      ["12345"],
    ],
    ["a word near another", { words: ["Falcon"], near: ["merger"] }, "the Falcon merger", ["Falcon"]],
    ["nothing where the other word is missing", { words: ["Falcon"], near: ["merger"] }, "a falcon flew by", []],
  ])("is found as %s", (_, own, text, parts) => {
    expect(found(text, { ownTerms: [term(own)] })).toEqual(parts.map((part) => ["own-term", part]));
  });

  test("goes before what others find at the same place", () => {
    expect(found("mail falcon@river.example", { ownTerms: [term({ words: ["falcon"] })] })).toContainEqual(["own-term", "falcon"]);
  });

  test("is redacted under its own words, and then is gone", () => {
    const options = { ownTerms: [term({ id: "project-names", words: ["Falcon"] })] };
    const redacted = redact("Falcon lands, falcon flies", scan("Falcon lands, falcon flies", options));
    expect(redacted).toBe("[Project names 1] lands, [Project names 1] flies");
    expect(scan(redacted, options)).toEqual([]);
  });
});

describe("the organisation's own public text", () => {
  const options = { ignoredText: ["(415) 555-0132", "info@river.example", "@lake.example", "53-0196605", "12 Main Street, Springfield"] };
  test.each([
    "call +1 415.555.0132",
    "call 415-555-0132",
    "write to INFO@river.example",
    "ana@lake.example",
    "We live at 12 Main Street, Springfield",
  ])("is not found in %j", (text) => {
    expect(found(text, options)).toEqual([]);
  });
  test.each(["call 415-555-0133", "write to ana@river.example", "x@notlake.example.org", "at 14 Main Street, Springfield"])(
    "does not hide %j",
    (text) => {
      expect(found(text, options)).toHaveLength(1);
    },
  );
});
