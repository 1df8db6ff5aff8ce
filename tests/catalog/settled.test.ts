import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isSettled } from "../../lib/catalog/settled.ts";
import { allTools, placesOf } from "../../lib/catalog/tools.ts";
import { wholeCatalog } from "../../lib/catalog/whole.ts";
import { at } from "./place.ts";

const settled = (address: string) => isSettled(wholeCatalog(), at(address));

test.each([
  ["chatgpt.com/", "a tool's own host"],
  ["claude.ai/pricing", "a page of a vendor"],
  ["docs.google.com/document/d/1", "a product with AI inside"],
  ["github.com/someone/panel", "a host of which a path is AI"],
  ["www.google.co.uk/search?q=chatgpt", "a search"],
  ["status.openai.com/", "a host that the list calls no AI page"],
  ["mail.google.com/mail/u/0", "below a host of which a path is AI"],
  ["en.wikipedia.org/wiki/ChatGPT", "a place where AI is talked about"],
])("%s is not judged by its looks: %s", (address) => {
  expect(settled(address)).toBe(true);
});

test.each([
  ["desk.riverbend.example/", "no list has it"],
  ["my-clone.vercel.app/", "people publish there what they like"],
  ["something.pages.dev/", "people publish there what they like"],
  ["claude.ai.evil.example/", "it only looks like a known host"],
  ["localhost/", "it is on this computer"],
])("%s is judged by its looks: %s", (address) => {
  expect(settled(address)).toBe(false);
});

test("every place of the catalog and every override by host is settled", () => {
  for (const { id } of allTools()) for (const place of placesOf(id)) expect([place, settled(place)]).toEqual([place, true]);
  const overrides = readFileSync(new URL("../../lib/catalog/not-ai.tsv", import.meta.url), "utf8")
    .split("\n")
    .slice(1, -1);
  for (const [pattern = "", kind] of overrides.map((row) => row.split("\t")))
    if (kind === "host" || kind === "host-exact" || kind === "path") expect([pattern, settled(pattern)]).toEqual([pattern, true]);
});
