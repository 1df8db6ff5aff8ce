import { describe, expect, test } from "vitest";
import { findTool } from "../../lib/catalog/match.ts";
import { catalogPatterns, manifestPatterns, sharedHostFilters } from "../../lib/catalog/match-patterns.ts";
import { allTools, placesOf } from "../../lib/catalog/tools.ts";
import { at } from "./place.ts";

const patterns = catalogPatterns();
// By the last two labels of the host, or two thousand patterns would be tried for each of two thousand addresses.
const keyOf = (host: string) => host.split(".").slice(-2).join(".");
const matchers = Map.groupBy(patterns, (pattern) => keyOf(/^\*:\/\/\*\.([^/]+)/.exec(pattern)?.[1] ?? ""));
const compiled = new Map([...matchers].map(([key, some]) => [key, some.map(asRegExp)]));
const covered = (address: string) => (compiled.get(keyOf(new URL(address).hostname)) ?? []).some((matcher) => matcher.test(address));

describe("where the guard starts", () => {
  test("every place of the catalog is covered, on its subdomains too", () => {
    for (const tool of allTools()) {
      for (const place of placesOf(tool.id)) {
        if (findTool(at(place)) === undefined) continue;
        const address = /[/?]/.test(place) ? place : `${place}/`;
        expect([address, covered(`https://${address}`), covered(`https://www.${address}`)]).toEqual([address, true, true]);
      }
    }
  });

  test.each([
    "https://github.com/someone/copilot",
    "https://github.com/copilot-extensions/x",
    "https://www.google.com/search?q=claude.ai",
    "https://www.google.com/aircraft",
    "https://x.com/someone",
    "https://docs.google.com/document/d/1",
    "https://mail.google.com/",
    "https://app.slack.com/client",
    "https://www.notion.so/Minutes",
    "https://claude.ai.evil.example/",
    "https://notclaude.ai/",
    "https://www.example.org/?next=https://claude.ai/",
  ])("%s gets no guard", (address) => {
    expect(covered(address)).toBe(false);
  });

  test("every pattern is one that a browser accepts, and none is listed twice", () => {
    for (const pattern of patterns) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9.-]+\/\S*$/);
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});

test("the manifest names the chats that most people use, and few enough that other pages do not pay for it", () => {
  const early = manifestPatterns();
  expect(early).toEqual(
    expect.arrayContaining(["*://*.chatgpt.com/*", "*://*.claude.ai/*", "*://*.gemini.google.com/*", "*://*.copilot.microsoft.com/*"]),
  );
  expect(early.length).toBeLessThan(350);
  const all = new Set(patterns);
  expect(early.filter((pattern) => !all.has(pattern))).toEqual([]);
});

test("single-page navigation is followed on shared hosts, and only there", () => {
  const filters = sharedHostFilters();
  expect(filters).toContainEqual({ hostEquals: "github.com" });
  expect(filters).toContainEqual({ hostSuffix: ".google.com" });
  expect(filters).not.toContainEqual({ hostEquals: "chatgpt.com" });
  expect(filters).not.toContainEqual({ hostEquals: "docs.google.com" });
});

// The browsers' own rule: the host by label, the rest as a glob over path and query.
function asRegExp(pattern: string): RegExp {
  const [, host = "", rest = ""] = /^\*:\/\/\*\.([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const glob = rest.split("*").map((part) => part.replace(/[.?+^$()|[\]{}\\]/g, "\\$&"));
  return new RegExp(`^https?://([^/]+\\.)?${host.replaceAll(".", "\\.")}${glob.join(".*")}$`);
}
