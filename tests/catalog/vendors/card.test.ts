import { expect, test } from "vitest";
import { buildVendorFacts } from "../../../lib/catalog/vendors/build.ts";
import { vendorCard } from "../../../lib/catalog/vendors/card.ts";
import { distillationSentence } from "../../../lib/catalog/vendors/distillation.ts";
import { FACTS } from "../../../lib/catalog/vendors/facts.ts";

test("a card says who runs the tool, where it lives, and every fact with source and date or as unknown", () => {
  const card = vendorCard("claude");
  expect(card?.tool.vendor).toBe("Anthropic PBC");
  expect(card?.officialPlaces).toEqual(["claude.ai"]);
  expect(card?.lines.map(({ fact }) => fact)).toEqual(FACTS);
  for (const line of card?.lines ?? []) {
    if (line.known) expect([line.value, line.source, line.asOf].every((text) => text !== "")).toBe(true);
  }
  expect(card?.lines.find(({ fact }) => fact === "data-location")).toEqual({ fact: "data-location", known: false });
});

test("a tool of which nothing is recorded has a card on which every fact is unknown", () => {
  expect(vendorCard("dust")?.lines.every(({ known }) => !known)).toBe(true);
  expect(vendorCard("no-such-tool")).toBeUndefined();
});

test("the February 2026 statement is told of the three labs in one and the same sentence", () => {
  const sentences = ["deepseek", "kimi", "minimax", "hailuo", "talkie"].flatMap((id) => {
    const { distillation } = vendorCard(id) ?? {};
    return distillation === undefined
      ? []
      : distillationSentence(distillation)
          .replace(distillation.lab, "X")
          .replace(/[\d,]+ exchanges/, "N exchanges");
  });
  expect(sentences).toHaveLength(5);
  expect(new Set(sentences).size).toBe(1);
  expect(vendorCard("claude")?.distillation).toBeUndefined();
});

test.each([
  ["no-such-tool/trains\tYes\there\t2026", /no tool "no-such-tool"/],
  ["a/colour\tBlue\there\t2026", /unknown fact "colour"/],
  ["a/trains\tYes\t\t2026", /no value or no source/],
  ["a/trains\tYes\there\tlately", /"lately" is no date/],
])("a wrong fact is refused: %s", (line, reason) => {
  expect(() => buildVendorFacts(`fact\tvalue\tsource\tas_of\n${line}\n`, new Set(["a"]))).toThrow(reason);
});
