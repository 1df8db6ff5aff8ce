import { expect, test } from "vitest";
import { isSurer, mayTellMore, type SeenAs, seenAs } from "../../lib/catalog/seen-as.ts";

const chat: SeenAs = { kind: "chat" };
const panel: SeenAs = { kind: "panel", family: "Open WebUI" };
const mirror: SeenAs = { kind: "mirror", family: "copy of ChatGPT" };

test("a later look may say whose a chat is, and never takes that back", () => {
  expect(isSurer(chat, undefined)).toBe(true);
  expect(isSurer(panel, chat)).toBe(true);
  expect(isSurer(mirror, panel)).toBe(true);
  expect(isSurer(chat, panel)).toBe(false);
  expect(isSurer(panel, panel)).toBe(false);
  expect([chat, panel, mirror].map(mayTellMore)).toEqual([true, false, false]);
});

test("an ordinary page is not remembered as anything, and a possible reseller is not a sure one", () => {
  expect(seenAs({ kind: "ordinary" })).toBeUndefined();
  expect(seenAs({ kind: "reseller", likely: false, signs: [] })).toEqual({ kind: "possible-reseller" });
});
