import fc from "fast-check";
import { expect, test } from "vitest";
import { printedMarkdown } from "../../../components/printed/printed-markdown.ts";
import { printedPolicy } from "../../../components/printed/printed-policy.ts";
import { documentEn } from "../../../components/words/en-document.ts";
import { documentEs } from "../../../components/words/es/document.ts";
import { ACTIONS } from "../../../lib/policy/actions.ts";
import { readPolicy } from "../../../lib/policy/read-policy.ts";
import { CATALOG } from "../../policy/catalog.ts";

const nameOf = (id: string) => CATALOG.find((tool) => tool.id === id)?.name;
const print = (pushed: unknown, words = documentEn) =>
  printedMarkdown(printedPolicy(readPolicy(pushed, CATALOG).policy, words, nameOf, Date.parse("2026-11-25")));

test("the printed policy says in words what is enforced", () => {
  const text = print({
    organization: { name: "Riverbend Shelter", contactName: "Sam Okafor", contactEmail: "it@riverbend.example" },
    approvedTools: ["claude", "ai.riverbend.example"],
    prohibitedTools: ["chatgpt"],
    tools: [
      {
        id: "gemini",
        status: "limited",
        conditions: "Work account only.",
        allowedData: ["contact"],
        expires: "2027-01-31",
        reviewBy: "2026-12-01",
        owner: "IT",
      },
    ],
    dataActions: { beneficiary: "block", board: "allow" },
  });
  for (const part of [
    "# Using AI tools at Riverbend Shelter",
    "- Claude\n- ai.riverbend.example\n- Google Gemini. Work account only. May be entered: e-mail addresses, telephone numbers and postal addresses. Approved until January 31, 2027.",
    "never entered into an AI tool\n\nLeave these out, or replace them by a placeholder such as \\[name\\]. A tool above may be an exception; it says so.\n\n- Passwords",
    "- Facts about the people we serve (names with case details, identity numbers, health, immigration status).\n",
    "- Confidential board papers and minutes may be entered.",
    "Sam Okafor opens and closes accounts",
    "- Google Gemini: IT\n",
    "Tell Sam Okafor, it@riverbend.example at once.",
    "This policy is looked at again by November 25, 2027",
    "- ChatGPT",
    "Ask Sam Okafor, it@riverbend.example when",
    "- Google Gemini: by December 1, 2026 (IT)",
  ]) {
    expect(text).toContain(part);
  }
});

test("the empty policy prints too, and says that nothing is approved", () => {
  expect(print({})).toContain("No AI tool is approved yet.");
});

test("our own private terms are told by what they are called, never by the words that must stay inside", () => {
  const text = print({
    customDetectors: [{ id: "project", name: "Project names", words: ["Bluebird"] }],
    dataActions: { custom: "block" },
  });
  expect(text).toContain("- Our own private terms (Project names).");
  expect(text).not.toContain("Bluebird");
});

test("an approval that has run out is not printed as one", () => {
  expect(print({ tools: [{ id: "claude", status: "approved", expires: "2026-11-24" }] })).toContain("No AI tool is approved yet.");
});

test("a tool that a rule prohibits is printed with the others that are not to be used", () => {
  expect(print({ tools: [{ id: "claude", status: "prohibited" }] })).toMatch(/not to be used\n[^#]*- Claude/);
});

test("a tool that is prohibited is never printed as approved", () => {
  const text = print({ prohibitedTools: ["claude"], tools: [{ id: "claude", status: "approved" }] });
  expect(text).toContain("No AI tool is approved yet.");
});

test("with 500 tools the printed policy still fits on two pages", () => {
  const hosts = Array.from({ length: 500 }, (_, i) => `tool${i}.example`);
  const text = print({ approvedTools: hosts, prohibitedTools: hosts.map((host) => `no.${host}`) });
  expect(text.split("\n").length).toBeLessThan(110);
  expect(text).toContain("and 475 more");
});

test("of very many approved tools those are named for which there is more to know", () => {
  const plain = Array.from({ length: 60 }, (_, i) => `tool${i}.example`);
  expect(print({ approvedTools: plain, tools: [{ id: "claude", status: "limited", conditions: "Letters only" }] })).toContain(
    "Claude. Letters only",
  );
});

test("every action has words, and a stricter one never has a milder one's", () => {
  const lines = ACTIONS.map((board) =>
    print({ dataActions: { board } })
      .split("\n")
      .find((line) => line.includes("Confidential board")),
  );
  expect(new Set(lines).size).toBe(ACTIONS.length);
});

test("what IT writes stays text in the Markdown", () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const text = print({ organization: { name: `x${name}` } });
      expect(text.split("\n").filter((line) => line.startsWith("# "))).toHaveLength(1);
      expect(text).not.toMatch(/(?<!\\)<|(?<!\\)\[/);
    }),
  );
});

test("in Spanish it says the same, with the days as Spanish writes them", () => {
  const text = print({ approvedTools: ["claude"], tools: [{ id: "gemini", status: "approved", expires: "2027-01-31" }] }, documentEs);
  expect(text).toContain("- Google Gemini. Aprobada hasta el 31 de enero de 2027.");
  expect(text.match(/^## /gm)?.length).toBe(print({ approvedTools: ["claude"] }).match(/^## /gm)?.length);
});
