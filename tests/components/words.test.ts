import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "../../components/words/en.ts";
import { inSentence, pluralOf } from "../../components/words/en-data.ts";
import { counter } from "../../components/words/plural.ts";
import { wordsFor } from "../../components/words/words.ts";
import { INFO_TYPES } from "../../lib/detect/info-types.ts";

describe("the words", () => {
  it.each([
    ["Date of birth", 2, "2 dates of birth"],
    ["Bank account (IBAN)", 3, "3 bank accounts (IBAN)"],
    ["E-mail address", 1, "1 e-mail address"],
    ["E-mail address", 1200, "1,200 e-mail addresses"],
    ["US Social Security number", 2, "2 US Social Security numbers"],
    ["AI service key", 2, "2 AI service keys"],
    ["Private key", 1, "1 private key"],
  ])("count %s, %i times", (label, count, words) => {
    expect(en.found(label, count)).toBe(words);
  });

  it("count small things as the browser's own rules of the language would", () => {
    for (const language of ["en", "es", "de", "fr", "pt", "ar"]) {
      const [counted, rules, numbers] = [counter(language), new Intl.PluralRules(language), new Intl.NumberFormat(language)];
      const forms = { zero: "zero", one: "one", two: "two", few: "few", many: "many", other: "other" };
      for (let count = 0; count <= 1001; count++) expect(counted(count, forms)).toBe(`${numbers.format(count)} ${rules.select(count)}`);
    }
  });

  it("have a plural for every information type", () => {
    for (const infoType of Object.keys(INFO_TYPES))
      expect(pluralOf(inSentence(en.infoTypes(infoType)?.label ?? "")), infoType).toMatch(/s\b/);
  });

  it("are English where a language is not there yet", () => {
    expect(wordsFor("eo")).toBe(en);
    expect(wordsFor("en-US")).toBe(en);
  });

  it("fit where a store shows them", () => {
    const { description } = JSON.parse(readFileSync("public/_locales/en/messages.json", "utf8"));
    expect(description.message.length).toBeLessThanOrEqual(132);
  });
});
