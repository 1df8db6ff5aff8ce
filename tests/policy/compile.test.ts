import { expect, test } from "vitest";
import { compile } from "../../lib/policy/compile.ts";
import { readPolicy } from "../../lib/policy/read-policy.ts";
import { STARTER } from "../../lib/policy/starter.ts";
import { CATALOG } from "./catalog.ts";
import { manyTools } from "./many-tools.ts";

const NOON = Date.parse("2026-11-25T12:00:00Z");

test("a compiled policy finds a tool by its id and a host by its name", () => {
  const { policy } = readPolicy({ approvedTools: ["claude", "http://ai-box"], prohibitedTools: ["x.example", "chatgpt"] }, CATALOG);
  expect(compile(policy, NOON)).toMatchObject({
    tools: { claude: "approved", chatgpt: "prohibited" },
    hosts: { "ai-box": "approved", "x.example": "prohibited" },
  });
});

test("a host that a rule prohibits stays prohibited when a list approves it", () => {
  const pushed = { approvedTools: ["own.example"], tools: [{ id: "own", hosts: ["own.example"], status: "prohibited" }] };
  expect(compile(readPolicy(pushed, CATALOG).policy, NOON).hosts).toEqual({ "own.example": "prohibited" });
});

test("a compiled policy names the data categories as everything else does", () => {
  expect(compile(readPolicy({ dataActions: { donorFinancial: "notice" } }, CATALOG).policy, NOON).dataActions).toEqual({
    beneficiary: "warn",
    "donor-financial": "notice",
    board: "warn",
    credentials: "block",
    contact: "notice",
    custom: "warn",
  });
});

test("a policy of 2,000 whole tool rules is read and compiled in less than twenty times what a clone of it takes", () => {
  const pushed = { tools: manyTools(2000) };
  const time = (work: () => unknown) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const least = { cloning: Infinity, reading: Infinity };
  for (let round = 0; round < 40 && (round < 7 || least.reading / least.cloning >= 20); round++) {
    least.cloning = Math.min(
      least.cloning,
      time(() => structuredClone(pushed)),
    );
    least.reading = Math.min(
      least.reading,
      time(() => expect(Object.keys(compile(readPolicy(pushed, CATALOG).policy, NOON).hosts)).toHaveLength(4000)),
    );
  }
  expect(least.reading / least.cloning).toBeLessThan(20);
});

test("the starter policy points out AI tools without stopping anybody, and guards data as strictly as the defaults", () => {
  const defaults = readPolicy({}, CATALOG).policy;
  expect(STARTER).toEqual({ ...defaults, siteActions: { ...defaults.siteActions, unlisted: "notice" } });
});
