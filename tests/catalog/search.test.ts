import { describe, expect, it } from "vitest";
import { searchTools } from "../../lib/catalog/search.ts";
import { allTools } from "../../lib/catalog/tools.ts";

const first = (query: string) => searchTools(allTools(), query, 3)[0]?.id;

describe("finding a tool by a few letters", () => {
  it.each([
    ["claude", "claude"],
    ["ChatGP", "chatgpt"],
    ["openai chatgpt", "chatgpt"],
    ["claude.ai", "claude"],
    ["microsoft 365 copilot", "m365-copilot"],
    ["deepseek", "deepseek"],
  ])("%j finds %s first", (query, id) => {
    expect(first(query)).toBe(id);
  });

  it("finds nothing for nothing, for blanks, and for what is no tool", () => {
    for (const query of ["", "  ", "qqqq zzzz"]) expect(searchTools(allTools(), query, 5)).toEqual([]);
  });

  it("shows the official tool before whoever only uses its name", () => {
    const channels = searchTools(allTools(), "gpt", 50).map(({ channel }) => channel);
    expect(channels.lastIndexOf("official")).toBeLessThan(Math.max(channels.indexOf("reseller"), channels.indexOf("mirror")));
  });
});
