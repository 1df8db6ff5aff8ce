import { describe, expect, test } from "vitest";
import { looksLikePolicy, readPolicy } from "../../lib/policy/read-policy.ts";
import { CATALOG } from "./catalog.ts";
import { toldIn } from "./in-english.ts";
import { recordOf } from "./under-policy.ts";

const read = (pushed: unknown) => toldIn(readPolicy(pushed, CATALOG));
const inner = { approvedTools: ["claude"], siteActions: { unlisted: "block" } };

describe("a policy that arrives whole, as the text in policyJson", () => {
  test("is the same as one in keys", () => {
    expect(read({ policyJson: JSON.stringify(inner) })).toEqual(read(inner));
    expect(read({ policyJson: inner })).toEqual(read(inner));
    expect(read(JSON.stringify({ policyJson: JSON.stringify(inner) }))).toEqual(read(inner));
  });

  test("gives way, key by key, to what stands beside it, and IT is told", () => {
    const { policy, problems } = read({ policyJson: JSON.stringify(inner), approvedTools: ["gemini"], policyName: "A" });
    expect(policy).toMatchObject({ approvedTools: ["gemini"], siteActions: { unlisted: "block" }, policyName: "A" });
    expect(problems).toEqual([
      { path: "approvedTools", wrong: '"approvedTools" is in policyJson too', used: "The one beside policyJson is used." },
    ]);
  });

  test("loses to a wrong type the entry that has it, and no whole key", () => {
    const { policy, problems } = read({
      policyJson: JSON.stringify({ approvedTools: [7, "claude"], organization: { name: 7, office: "Accra" } }),
    });
    expect(policy).toMatchObject({ approvedTools: ["claude"], organization: { name: "", office: "Accra" } });
    expect(problems.map(({ path }) => path)).toEqual(["organization.name", "approvedTools[0]"]);
  });

  test("has its misspelt keys told", () => {
    expect(read({ policyJson: '{"aprovedTools": []}' }).problems[0]?.wrong).toBe(
      'The policy has no such key; did you mean "approvedTools"?',
    );
  });

  test.each([
    ['{"approvedTools": ["claude"', "line 1, character 19: the list that begins here has no end"],
    ["[]", "a list is not an object"],
    [7, "7 is not an object"],
  ])("and is %j is told, and what stands beside it holds", (policyJson, wrong) => {
    const { policy, problems } = read({ policyJson, approvedTools: ["gemini"] });
    expect(policy.approvedTools).toEqual(["gemini"]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: "policyJson", used: "It is read as if it were not there." });
    expect(problems[0]?.wrong).toContain(wrong);
  });

  test.each([[""], [null], ["  "]])("and is %j is not set", (policyJson) => {
    expect(read({ ...inner, policyJson })).toEqual(read(inner));
  });

  test("counts as a policy only when there is one in it", () => {
    expect(looksLikePolicy({ policyJson: JSON.stringify(inner) })).toBe(true);
    for (const policyJson of ["{", "{}", '{"colour": 1}', "[]"]) expect(looksLikePolicy({ policyJson })).toBe(false);
  });
});

test("a first push in which nothing can be read is managed and strict", () => {
  expect(recordOf({ policyJson: "{" })).toMatchObject({ source: "managed", compiled: { siteActions: { unlisted: "warn" } } });
});
