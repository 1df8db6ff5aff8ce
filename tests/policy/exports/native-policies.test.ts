import { expect, test } from "vitest";
import { nativePolicies } from "../../../lib/policy/exports/native-policies.ts";
import { readPolicy } from "../../../lib/policy/read-policy.ts";
import { CATALOG } from "../catalog.ts";

const PLACES: Readonly<Record<string, readonly string[]>> = {
  chatgpt: ["chatgpt.com", "chat.openai.com"],
  gemini: ["google.com/ai", "google.com/search?udm=50"],
};
const native = (pushed: unknown) => nativePolicies(readPolicy(pushed, CATALOG).policy, (id) => PLACES[id] ?? []);

test("every host of a prohibited tool is blocked by the browser itself", () => {
  const policy = {
    prohibitedTools: ["chatgpt", "x.example", "http://ai-box"],
    tools: [{ id: "own", hosts: ["own.example"], status: "prohibited" }],
  };
  expect(native(policy).chromium.URLBlocklist).toEqual(["chatgpt.com", "chat.openai.com", "x.example", "ai-box", "own.example"]);
  expect(native(policy).firefox.WebsiteFilter.Block.slice(0, 2)).toEqual(["*://*.chatgpt.com/*", "*://*.chat.openai.com/*"]);
});

test("of a shared host only the tool's pages are blocked", () => {
  const { chromium, firefox } = native({ prohibitedTools: ["gemini"] });
  expect(chromium.URLBlocklist).toEqual(["google.com/ai"]);
  expect(firefox.WebsiteFilter.Block).toEqual(["*://*.google.com/ai", "*://*.google.com/ai/*", "*://*.google.com/ai?*"]);
});

test.each([
  [{ enforcement: "observe" }],
  [{ enforcement: "coach" }],
  [{ siteActions: { prohibited: "warn" } }],
  [{ prohibitedTools: [], approvedTools: ["chatgpt"] }],
])("with %j the browser blocks nothing by itself", (rest) => {
  expect(native({ prohibitedTools: ["chatgpt"], ...rest }).chromium.URLBlocklist).toEqual([]);
});
