import { expect, test } from "vitest";
import { toolById } from "../../lib/catalog/tools.ts";
import { alternatives } from "../../lib/decide/alternatives.ts";
import { Answered } from "../../lib/decide/answered.ts";
import { isSiteAnswered, withSiteAnswer } from "../../lib/decide/site-answers.ts";
import { scan } from "../../lib/detect/scan.ts";

const MINUTE = 60_000;
const DAY = 24 * 60; // minutes

test("an answer holds for the same value for ten minutes, wherever it stands, and for no other value", () => {
  const answered = new Answered();
  const text = "SSN 219-09-9999";
  answered.add(text, scan(text), 0);
  const again = "Once more: SSN 219-09-9999 and SSN 321-54-9876";
  expect(answered.open(again, scan(again), 9 * MINUTE).map(({ start }) => start)).toEqual([again.indexOf("321")]);
  expect(answered.open(again, scan(again), 10 * MINUTE)).toHaveLength(2);
});

test("in a request, what was answered a moment ago passes however the site writes it, and nothing else of its kind", () => {
  const answered = new Answered();
  const text = "SSN 219-09-9999";
  answered.add(text, scan(text), 0);
  const open = (request: string, now: number) =>
    answered.openInRequest(request, scan(request), now).map(({ start, end }) => request.slice(start, end));
  expect(open("SSN 219 09 9999", 4000)).toEqual([]);
  expect(open("SSN 219 09 9999", 5000)).toEqual(["219 09 9999"]);
  expect(open("SSN 219-09-9999, SSN 321-54-9876", 4000)).toEqual(["321-54-9876"]);
});

test("what a person answered for a site holds for a day, and a clock that was set back does not make it longer", () => {
  const answers = withSiteAnswer({}, "grok", 1000);
  expect(isSiteAnswered(answers, "grok", 1000 + DAY - 1)).toBe(true);
  expect(isSiteAnswered(answers, "grok", 1000 + DAY)).toBe(false);
  expect(isSiteAnswered(answers, "grok", 999)).toBe(false);
  expect(isSiteAnswered(answers, "poe", 1000)).toBe(false);
  expect(withSiteAnswer(answers, "poe", 1000 + DAY)).toEqual({ poe: 1000 + DAY });
});

test("alternatives do the same job where one does, else they are general chats, at most three, never the tool itself", () => {
  const tools = ["claude", "otter", "chatgpt", "gemini", "copilot", "deepl"].flatMap((id) => toolById(id) ?? []);
  const named = (id: string) => {
    const tool = toolById(id);
    return tool === undefined ? [] : alternatives(tools, tool).map(({ id: other }) => other);
  };
  expect(named("fireflies")).toEqual(["otter"]);
  expect(named("grok")).toEqual(["claude", "chatgpt", "gemini"]);
  expect(named("claude")).toEqual(["chatgpt", "gemini", "copilot"]);
  expect(named("midjourney")).toEqual(["claude", "chatgpt", "gemini"]);
});
