import { describe, expect, test } from "vitest";
import { readPolicy } from "../../lib/policy/read-policy.ts";
import { CATALOG } from "./catalog.ts";
import { toldIn } from "./in-english.ts";

const read = (pushed: unknown) => toldIn(readPolicy(pushed, CATALOG));
const tool = (entry: string) => read({ approvedTools: [entry] });

describe("a tool", () => {
  test.each([
    ["claude", "claude"],
    [" ChatGPT ", "chatgpt"],
    ["Microsoft 365 Copilot", "m365-copilot"],
    ["claude.ai", "claude.ai"],
    ["Claude.AI.", "claude.ai"],
    ["www.perplexity.ai", "perplexity.ai"],
    ["https://claude.ai", "claude.ai"],
    ["https://claude.ai/", "claude.ai"],
    ["*.claude.ai", "claude.ai"],
    ["*://claude.ai/*", "claude.ai"],
    ["http://ai-box", "http://ai-box"],
    ["10.0.0.5", "10.0.0.5"],
    [".claude.ai", "claude.ai"],
    ["//claude.ai/", "claude.ai"],
    ["münchen.example", "xn--mnchen-3ya.example"],
    ["claude。ai\u200b", "claude.ai"],
  ])("may be written %s", (entry, kept) => {
    expect(tool(entry)).toMatchObject({ policy: { approvedTools: [kept] }, problems: [] });
  });

  test.each([
    ["https://claude.ai/new", "claude.ai", "names one page; a rule holds for the whole host claude.ai"],
    ["claude.ai:443", "claude.ai", "names a port"],
    ["http://ai-box:3000/", "http://ai-box", "names a port; a rule holds for the whole host ai-box"],
  ])("pasted as %s is its host, and the policy says that more is meant", (entry, kept, wrong) => {
    const { policy, problems } = tool(entry);
    expect(policy.approvedTools).toEqual([kept]);
    expect(problems[0]?.wrong).toContain(wrong);
  });

  test.each([
    ["cluade", 'is no tool of the catalog; did you mean "claude"?'],
    ["Chat GPT", 'did you mean "chatgpt"?'],
    ["grammarbot", "is no tool of the catalog"],
    ["com", "is no tool of the catalog"],
    ["co.uk", "stands for every site under it"],
    ["github.io", "stands for every site under it"],
    ["*.com", "stands for every site under it"],
    ["https://", "is neither a tool of the catalog nor a host"],
    ["claude..ai", "is neither a tool of the catalog nor a host"],
    ["ai-box", "is no tool of the catalog (an intranet host is written http://ai-box)"],
    ["ftp://claude.ai", "is no address of a web site"],
    ["chrome-extension://abcdef", "is no address of a web site"],
    ["about:blank", "is no address of a web site"],
    ["it@claude.ai", "names a person or an e-mail address"],
    ["https://claude.ai@evil.example/", "names a person or an e-mail address"],
    ["\u0430pple.example", "mixes the letters of two alphabets"],
    ["claude.ai, chatgpt.com", "is neither a tool of the catalog nor a host"],
    ["claude.ai # ours", "is neither a tool of the catalog nor a host"],
    ["*", "is no tool of the catalog"],
  ])("%s is left out: it %s", (entry, wrong) => {
    const { policy, problems } = tool(entry);
    expect(policy.approvedTools).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: "approvedTools[0]", used: "It is left out." });
    expect(problems[0]?.wrong).toContain(wrong);
  });

  test("that is approved and prohibited is prohibited, in whatever form it is written", () => {
    const { policy, problems } = read({
      approvedTools: ["claude", "chatgpt", "x.example"],
      prohibitedTools: ["Claude", "https://x.example"],
    });
    expect(policy).toMatchObject({ approvedTools: ["chatgpt"], prohibitedTools: ["claude", "x.example"] });
    expect(problems.map(({ wrong }) => wrong)).toEqual(['"claude" is in prohibitedTools too', '"x.example" is in prohibitedTools too']);
  });

  test("that is named twice is there once", () => {
    expect(read({ approvedTools: ["claude", "Claude"] })).toMatchObject({ policy: { approvedTools: ["claude"] }, problems: [] });
  });

  test("one bad entry among 50 costs that entry, and its place is told as IT counts it", () => {
    const entries: unknown[] = Array.from({ length: 50 }, (_, i) => `tool${i}.example`);
    entries[20] = { host: "x.example" };
    entries[30] = "no tool";
    const { policy, problems } = read({ approvedTools: entries });
    expect(policy.approvedTools).toHaveLength(48);
    expect(problems.map(({ path }) => path)).toEqual(["approvedTools[20]", "approvedTools[30]"]);
  });
});

test("a reseller or mirror is never suggested for a misspelt tool", () => {
  const catalog = [...CATALOG, { id: "chatgtp-free", name: "ChatGTP", channel: "mirror" as const }];
  expect(toldIn(readPolicy({ approvedTools: ["chatgtq"] }, catalog)).problems[0]?.wrong).toContain('did you mean "chatgpt"?');
});
