import { describe, expect, test } from "vitest";
import { readPolicy } from "../../lib/policy/read-policy.ts";
import { CATALOG } from "./catalog.ts";
import { toldIn } from "./in-english.ts";

const read = (pushed: unknown) => toldIn(readPolicy(pushed, CATALOG));

describe("a whole policy", () => {
  test("nothing at all is a policy with the strict defaults and no problems", () => {
    const { policy, problems } = read({});
    expect(problems).toEqual([]);
    expect(policy.siteActions).toMatchObject({ unlisted: "warn", reseller: "block", prohibited: "block", embedded: "notice" });
    expect(policy.dataActions).toMatchObject({ donorFinancial: "block", credentials: "block", contact: "notice" });
    expect(policy.organization.name).toBe("");
  });

  test("the smallest useful policy is read as it is written", () => {
    const pushed = {
      organization: { name: "Riverbend Shelter", contactEmail: "it@riverbend.example" },
      approvedTools: ["claude", "m365-copilot"],
    };
    const { policy, problems } = read(pushed);
    expect(problems).toEqual([]);
    expect(policy.organization).toMatchObject({ ...pushed.organization, contactUrl: "" });
    expect(policy.approvedTools).toEqual(["claude", "m365-copilot"]);
  });

  test.each([["not JSON"], [42], [[]], [true], ["[1, 2]"]])("%j is no policy: the defaults hold, and the problem says so", (pushed) => {
    const { policy, problems } = read(pushed);
    expect(policy).toEqual(read({}).policy);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.wrong).toMatch(/is not an object/);
  });

  test("a policy, an object or a list that arrives as the text of its JSON is read", () => {
    const pushed = {
      organization: '{"name":"Riverbend"}',
      approvedTools: '["claude"]',
      siteActions: '{"unlisted":"block"}',
    };
    for (const form of [pushed, JSON.stringify(pushed)]) {
      const { policy, problems } = read(form);
      expect(problems).toEqual([]);
      expect(policy).toMatchObject({ organization: { name: "Riverbend" }, approvedTools: ["claude"], siteActions: { unlisted: "block" } });
    }
  });

  test("what management tools send for 'not set' is not set, and no problem", () => {
    const { policy, problems } = read({
      organization: { name: null, contactUrl: "" },
      approvedTools: ["", null],
      prohibitedTools: "",
      siteActions: null,
    });
    expect(problems).toEqual([]);
    expect(policy).toEqual(read({}).policy);
  });

  test("an unknown key is reported with the key that was meant", () => {
    expect(read({ aprovedTools: [], siteActions: { resseler: "warn" }, colour: "red" }).problems).toEqual([
      { path: "aprovedTools", wrong: 'The policy has no such key; did you mean "approvedTools"?', used: "The key is left out." },
      { path: "colour", wrong: "The policy has no such key", used: "The key is left out." },
      { path: "siteActions.resseler", wrong: 'The policy has no such key; did you mean "reseller"?', used: "The key is left out." },
    ]);
  });

  test.each([
    ["organisation", "organization", { name: "Riverbend" }, "This key has another name now"],
    ["allowedTools", "approvedTools", ["claude"], "This key has another name now"],
    ["blockedTools", "prohibitedTools", ["claude"], "This key has another name now"],
    ["approved_tools", "approvedTools", ["claude"], "This key is written otherwise"],
    ["SiteActions ", "siteActions", { unlisted: "block" }, "This key is written otherwise"],
  ])("%s is read as %s, and IT is told how to write it", (written, key, value, wrong) => {
    const { policy, problems } = read({ [written]: value });
    expect(policy).toMatchObject({ [key]: value });
    expect(problems).toEqual([{ path: written, wrong: `${wrong}: "${key}"`, used: `It is read as "${key}".` }]);
    expect(read({ [written]: value, [key]: value }).problems.map(({ wrong }) => wrong)).toEqual([
      `The policy has no such key; it stands for "${key}", which is there too`,
    ]);
  });

  test("keys of JavaScript's own objects change nothing", () => {
    const pushed = JSON.parse(
      '{"__proto__":{"approvedTools":["claude"]},"constructor":1,"organization":{"__proto__":{"name":"X"},"toString":"Y"}}',
    );
    const { policy, problems } = read(pushed);
    expect(policy).toEqual(read({}).policy);
    expect(problems.map(({ path }) => path)).toEqual(["__proto__", "constructor", "organization.__proto__", "organization.toString"]);
    expect(Object.hasOwn(Object.prototype, "approvedTools")).toBe(false);
  });

  test("of thousands of problems the first hundred are told and the rest counted", () => {
    const { problems } = read({ approvedTools: Array.from({ length: 5000 }, () => 7) });
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.wrong).toBe("4900 more items are unusable");
  });
});

describe("an action", () => {
  test("is read whatever its case", () => {
    expect(read({ siteActions: { unlisted: " Block " } })).toMatchObject({ policy: { siteActions: { unlisted: "block" } }, problems: [] });
  });

  test.each([["blok"], [3], [{}], [["warn"]]])("that cannot be read (%j) blocks, and the problem says so", (pushed) => {
    const { policy, problems } = read({ dataActions: { contact: pushed } });
    expect(policy.dataActions.contact).toBe("block");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: "dataActions.contact", used: '"block" is used.' });
  });

  test("that is misspelt is named in the problem", () => {
    expect(read({ siteActions: { unlisted: "wran" } }).problems[0]?.wrong).toBe(
      '"wran" is none of allow, notice, warn, justify, block; did you mean "warn"?',
    );
  });
});

describe("the organization", () => {
  test.each([
    ["contactUrl", "https://riverbend.example/ask?x=1"],
    ["contactUrl", "mailto:it@riverbend.example?subject=AI"],
    ["policyUrl", "https://riverbend.example:8443/ai"],
    ["contactEmail", "it.desk+ai@riverbend.example"],
    ["country", "KE"],
  ])("%s takes %s", (key, value) => {
    const { policy, problems } = read({ organization: { [key]: ` ${value} ` } });
    expect(problems).toEqual([]);
    expect(policy.organization).toMatchObject({ [key]: value });
  });

  test.each([
    ["contactUrl", "http://riverbend.example", "neither an https nor a mailto address"],
    ["contactUrl", "javascript:alert(1)", "neither an https nor a mailto address"],
    ["contactUrl", "https://user@riverbend.example/", "neither an https nor a mailto address"],
    ["contactUrl", "mailto:", "neither an https nor a mailto address"],
    ["policyUrl", "mailto:it@riverbend.example", "not an https address"],
    ["policyUrl", "https:///x", "not an https address"],
    ["contactEmail", "it at riverbend", "not an e-mail address"],
    ["country", "UK", 'the United Kingdom is "GB"'],
    ["country", "Kenya", "not a two-letter country code"],
    ["name", "x".repeat(501), "longer than 500 characters"],
    ["name", 7, "7 is not text"],
  ])("%s refuses %s: it %s", (key, value, wrong) => {
    const { policy, problems } = read({ organization: { [key]: value, office: "Nairobi" } });
    expect(policy.organization).toMatchObject({ [key]: "", office: "Nairobi" });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: `organization.${key}`, used: "It is left out." });
    expect(problems[0]?.wrong).toContain(wrong);
  });

  test("a country in small letters is understood", () => {
    expect(read({ organization: { country: "ke" } })).toMatchObject({ policy: { organization: { country: "KE" } }, problems: [] });
  });
});
