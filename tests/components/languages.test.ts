import { describe, expect, it } from "vitest";
import { formatName } from "../../components/builder/format-name.ts";
import type { BuilderWords } from "../../components/builder/words.ts";
import { DESK_TRANSLATIONS, deskPagesEn, deskWordsOf, documentWordsOf } from "../../components/words/desk-languages.ts";
import { en } from "../../components/words/en.ts";
import { loadLanguage, TRANSLATIONS } from "../../components/words/languages.ts";
import { pagesEn } from "../../components/words/pages/en.ts";
import { pageWordsFor } from "../../components/words/pages/pages.ts";
import { translated, untranslated } from "../../components/words/translated.ts";
import { wordsFor } from "../../components/words/words.ts";
import { INFO_TYPES } from "../../lib/detect/info-types.ts";
import { FORMATS } from "../../lib/policy/exports/index.ts";
import { type Field, fieldOf } from "../../lib/policy/fields.ts";
import { policySchema } from "../../lib/policy/schema.ts";

const load = async (language: string) => {
  const translation = (await TRANSLATIONS[language]?.())?.translation;
  if (translation === undefined) throw new Error(language);
  return translation;
};

interface Key {
  readonly path: readonly string[];
  readonly field: Field;
}

function keysIn(field: Field, path: readonly string[]): readonly Key[] {
  const inner = field.kind === "list" ? field.item : field;
  const below = inner.kind === "object" ? [...inner.fields].flatMap(([key, part]) => keysIn(part, [...path, key])) : [];
  return path.length === 0 ? below : [{ path, field }, ...below];
}

// The lists of tools have the table in place of a label.
const isNamed = (path: readonly string[], { fields }: BuilderWords): boolean =>
  fields[path.join(".")] !== undefined || fields[path.at(-1) ?? ""] !== undefined || /[tT]ools$/.test(path.join("."));

describe("the languages", () => {
  it("Spanish says everything that staff meet", async () => {
    const { words, pages } = await load("es");
    expect(untranslated(en, words)).toEqual([]);
    expect(untranslated(pagesEn, pages)).toEqual([]);
    expect(Object.keys(INFO_TYPES).filter((infoType) => words.infoTypes?.(infoType) === undefined)).toEqual([]);
  });

  it.each(Object.keys(DESK_TRANSLATIONS))("%s says all of the pages for IT and of the printed policy", async (language) => {
    const translation = (await DESK_TRANSLATIONS[language]?.())?.translation;
    expect(untranslated(deskPagesEn, translation ?? {})).toEqual([]);
    const { desk, builder } = await deskWordsOf(`${language}-MX`);
    expect(desk.language).toBe(language);
    expect((await deskWordsOf("fr")).desk.language).toBe("en");
    expect((await documentWordsOf(language, "en")).language).toBe(language);
    expect((await documentWordsOf("", language)).language).toBe(language);
    expect(FORMATS.filter((format) => /^Chrome on|^The policy|file$/.test(formatName(format, builder)))).toEqual([]);
  });

  it.each(Object.keys(DESK_TRANSLATIONS))("%s names and explains every key of the policy, and every choice", async (language) => {
    const { builder } = await deskWordsOf(language);
    const keys = keysIn(fieldOf(policySchema), []);
    expect(keys.length).toBeGreaterThan(70);
    expect(keys.filter(({ path }) => builder.hintOf(path.join("."), "English") === "English")).toEqual([]);
    expect(keys.filter(({ path }) => !isNamed(path, builder))).toEqual([]);
    expect(
      keys.flatMap(({ field }) => (field.kind === "choice" ? field.options : [])).filter((option) => !(option in builder.options)),
    ).toEqual([]);
  });

  it.each(["fr", "de", "pt", "ar"])("%s says all that is met every day, and that the other pages are begun", async (language) => {
    const { words, pages } = await load(language);
    // A few new words may be said in English for a while.
    expect(untranslated(en, words).length, untranslated(en, words).join(" ")).toBeLessThanOrEqual(5);
    expect(untranslated(pagesEn, pages).filter((path) => /^(?:account|blocked|mine|request|survey)\b/.test(path))).toEqual([]);
    expect(words.begun).not.toBe("");
    expect(en.begun).toBe("");
  });

  it.each(["fr", "de", "pt", "ar"])(
    "%s has a name for every information type, by country where it has none of its own",
    async (language) => {
      await loadLanguage(language);
      const { infoTypes } = wordsFor(language);
      expect(Object.keys(INFO_TYPES).filter((infoType) => infoTypes(infoType) === undefined)).toEqual([]);
      expect(infoTypes("us-ssn")?.label).not.toBe(en.infoTypes("us-ssn")?.label);
      const country = new Intl.DisplayNames(language, { type: "region" });
      expect(infoTypes("ke-national")?.label).toContain(country.of("KE"));
      expect(infoTypes("uk-nhs")?.label).toContain(country.of("GB"));
      expect(infoTypes("river-case")).toBeUndefined();
    },
  );

  it.each(Object.keys(TRANSLATIONS))("%s says in English what it leaves out, and reads in its own direction", async (language) => {
    await loadLanguage(`${language}-XX`);
    const words = wordsFor(`${language}-XX`);
    expect(words.language).toBe(language);
    expect(words.direction).toBe(language === "ar" ? "rtl" : "ltr");
    expect(words.failed.title.length).toBeGreaterThan(0);
    expect(pageWordsFor(language).request.title.length).toBeGreaterThan(0);
    expect(words.sites.prohibited.why("Riverbend")).toContain("Riverbend");
    expect(words.counted(2000, { one: "x", other: "y" })).toMatch(/^\P{L}+\p{L}$/u);
  });

  it("a language that nobody wrote stays English", async () => {
    await loadLanguage("eo");
    expect(wordsFor("eo")).toBe(en);
  });

  it("a translation never takes a word away", () => {
    expect(translated({ a: "A", b: { c: "C", d: (x: string) => x } }, { b: { c: "K" } })).toMatchObject({ a: "A", b: { c: "K" } });
    expect(untranslated({ a: "A", b: { c: "C" } }, { b: {} })).toEqual(["a", "b.c"]);
    expect(translated({ a: ["A", "B"] }, { a: ["K"] })).toEqual({ a: ["K"] });
  });

  it("English within a language that runs the other way is set apart, so that its signs stay where they belong", () => {
    const english = {
      why: "Nobody reads it.",
      to: (tool: string) => `It goes to ${tool}.`,
      group: { label: (type: string) => ({ label: `a ${type}` }) },
    };
    const words = translated(english, {}, "rtl");
    expect(words.why).toBe("\u200eNobody reads it.\u200e");
    expect(words.to("ChatGPT")).toBe("\u200eIt goes to ChatGPT.\u200e");
    expect(words.group.label("\u200edate\u200e")).toEqual({ label: "\u200ea date\u200e" });
    expect(translated(english, {}).why).toBe("Nobody reads it.");
  });

  it("what Arabic says itself is left as it is, and no English sentence holds a sign for another direction in its middle", async () => {
    await loadLanguage("ar");
    const words = wordsFor("ar");
    expect(words.yourOrganization).not.toContain("\u200e");
    expect(words.found(words.infoTypes("iban")?.label ?? "", 1)).not.toContain("\u200e");
    expect(pageWordsFor("ar").activity.board.title(wordsFor("ar").yourOrganization)).toMatch(/^\u200e[^\u200e]+\u200e$/);
  });
});
