import { describe, expect, test } from "vitest";
import { judgePage } from "../../lib/catalog/signals.ts";
import { ABOUT_AI_PAGES } from "./pages/about-ai.ts";
import { CHAT_PAGES } from "./pages/chats.ts";
import { FAMILY_PAGES } from "./pages/families.ts";
import { MARKET_PAGES } from "./pages/markets.ts";
import { MIRROR_PAGES, RESELLER_PAGES } from "./pages/mirrors.ts";
import { MORE_FAMILY_PAGES } from "./pages/more-families.ts";
import { htmlOf, LANGUAGES, type Words, type WrittenPage } from "./pages/page.ts";
import { TALK_PAGES } from "./pages/talk.ts";
import { WORK_PAGES } from "./pages/work.ts";
import { readPage } from "./signals/read-page.ts";

const HOST = "desk.riverbend.example";
const judged = (page: WrittenPage, words: Words) => {
  const urls = (page.requests ?? []).map((path) => `https://${HOST}${path}`);
  return judgePage(readPage(`${HOST}${page.path ?? "/"}`, htmlOf(page, words, false), { urls, storageKeys: page.storageKeys ?? [] }));
};
const named = <P extends WrittenPage>(pages: readonly P[]) => pages.map((page) => [page.name, page] as const);

// Structure is the same in every language: two of them show it.
describe.each(LANGUAGES.filter(({ language }) => ["en", "zh"].includes(language)))("in $language", (words) => {
  test.each([...FAMILY_PAGES, ...MORE_FAMILY_PAGES].map((page) => [page.family, page.name, page] as const))(
    "%s is known by its structure: %s",
    (family, _, page) => {
      expect(judged(page, words)).toEqual({ kind: "panel", family });
    },
  );
  test.each(MIRROR_PAGES.map((page) => [page.family, page.name, page] as const))("%s: %s", (family, _, page) => {
    expect(judged(page, words)).toEqual({ kind: "mirror", family });
  });
  test.each(named(RESELLER_PAGES))("%s is likely a reseller", (_, page) => {
    expect(judged(page, words)).toMatchObject({ kind: "reseller", likely: true });
  });
  test.each(named([...ABOUT_AI_PAGES, ...MARKET_PAGES, ...TALK_PAGES, ...WORK_PAGES]))("%s is an ordinary page", (_, page) => {
    expect(judged(page, words)).toEqual({ kind: "ordinary" });
  });
});

describe.each(LANGUAGES)("in $language", (words) => {
  // A closed shadow root is tried in the browser only.
  test.each(named(CHAT_PAGES.filter(({ name }) => !name.includes("shadow"))))("%s is an AI chat", (_, page) => {
    expect(judged(page, words)).toEqual({ kind: "chat" });
  });
});
