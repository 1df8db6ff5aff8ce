import { describe, expect, test } from "vitest";
import { readPolicy } from "../../lib/policy/read-policy.ts";
import { writePolicy } from "../../lib/policy/write-policy.ts";
import { CATALOG } from "./catalog.ts";

const read = (pushed: unknown) => {
  const { policy, problems } = readPolicy(pushed, CATALOG);
  return { kept: writePolicy(policy), problems: problems.map(({ path }) => path) };
};

describe("what tools and people really push", () => {
  test.each([
    [
      "a list as one text",
      { approvedTools: "claude, chatgpt;gemini\nx.example" },
      { approvedTools: ["claude", "chatgpt", "gemini", "x.example"] },
    ],
    ["a list with numbered entries", { approvedTools: { "1": "claude", "2": "chatgpt" } }, { approvedTools: ["claude", "chatgpt"] }],
    ["one text in place of a list", { ignoredText: "+1 555 0100, ext. 7" }, { ignoredText: ["+1 555 0100, ext. 7"] }],
    ["JSON inside of JSON", { approvedTools: '"[\\"claude\\"]"' }, { approvedTools: ["claude"] }],
    [
      "JSON with comments",
      { tools: '[{"id": "claude", /* ours */ "status": "approved",},]' },
      { tools: [{ id: "claude", status: "approved" }] },
    ],
    ["an entry of a list as the text of its JSON", { tools: ['{"id":"claude"}'] }, { tools: [{ id: "claude" }] }],
    [
      "numbers for flags",
      { activity: { survey: 1 }, tenants: { blockConsumerMicrosoft: "yes" } },
      { activity: { survey: true }, tenants: { blockConsumerMicrosoft: true } },
    ],
    ["a comma in a number", { detectors: [{ id: "iban", minConfidence: "0,75" }] }, { detectors: [{ id: "iban", minConfidence: 0.75 }] }],
    [
      "an id in other letters",
      { detectors: [{ id: "US_SSN" }, { id: "payment card" }] },
      { detectors: [{ id: "us-ssn" }, { id: "payment-card" }] },
    ],
    [
      "a category as its key is written",
      { tools: [{ id: "claude", allowedData: "donorFinancial" }] },
      { tools: [{ id: "claude", allowedData: ["donor-financial"] }] },
    ],
    [
      "a time stamp for a day",
      { tools: [{ id: "claude", expires: "2026-12-31T00:00:00Z" }] },
      { tools: [{ id: "claude", expires: "2026-12-31" }] },
    ],
    [
      "the link to a mailbox",
      { organization: { contactEmail: "mailto:it@riverbend.example" } },
      { organization: { contactEmail: "it@riverbend.example" } },
    ],
    [
      "white space and other cases",
      { enforcement: " Coach\r\n", siteActions: { unlisted: "BLOCK " } },
      { enforcement: "coach", siteActions: { unlisted: "block" } },
    ],
    [
      "null and empty texts everywhere",
      { tools: [null, ""], organization: null, requests: { webhookHeaders: "" }, detectors: [{ id: "iban", action: null }] },
      { detectors: [{ id: "iban" }] },
    ],
  ])("%s is read", (_, pushed, kept) => {
    expect(read(pushed)).toEqual({ kept, problems: [] });
  });

  test.each([
    ["an object for a list", { approvedTools: { claude: true } }, {}, ["approvedTools"]],
    ["a list in a list", { approvedTools: [["claude"], "chatgpt"] }, { approvedTools: ["chatgpt"] }, ["approvedTools[0]"]],
    ["a text for an object", { organization: "Riverbend" }, {}, ["organization"]],
    [
      "a number for a day",
      { tools: [{ id: "claude", reviewBy: 20261231 }] },
      { tools: [{ id: "claude", reviewBy: "1970-01-01" }] },
      ["tools[0].reviewBy"],
    ],
    ["the whole file in place of what is in it", { "3rdparty": { extensions: {} } }, {}, ["3rdparty"]],
    ["the wrapping of the Google Admin console", { approvedTools: { Value: ["claude"] } }, {}, ["approvedTools"]],
    [
      "words for an action",
      { siteActions: { unlisted: "Warning", mirror: true } },
      { siteActions: { unlisted: "block" } },
      ["siteActions.unlisted", "siteActions.mirror"],
    ],
  ])("%s costs that and nothing else, and is told", (_, pushed, kept, problems) => {
    expect(read({ policyName: "A", ...pushed })).toEqual({ kept: { policyName: "A", ...kept }, problems });
  });

  test("20,000 wrong entries are told as a hundred and a count, in little more time than right ones take", () => {
    const time = (entries: readonly unknown[]) => {
      const start = performance.now();
      readPolicy({ approvedTools: entries }, CATALOG);
      return performance.now() - start;
    };
    const right = Array.from({ length: 20_000 }, (_, i) => `t${i}.example`);
    const wrong = right.map((host) => `${host}, `);
    time(right);
    expect(Math.min(time(wrong), time(wrong)) / Math.max(1, Math.min(time(right), time(right)))).toBeLessThan(20);
  });
});
