import { describe, expect, test } from "vitest";
import { nextRecord, type PolicySources } from "../../lib/policy/next-record.ts";
import { CATALOG } from "./catalog.ts";
import { toldIn } from "./in-english.ts";

const NOTHING: PolicySources = { managed: undefined, lastManaged: undefined, local: undefined, overdue: false };
const next = (sources: Partial<PolicySources>) => {
  const made = nextRecord({ ...NOTHING, ...sources }, CATALOG, 1000);
  return { ...made, record: toldIn(made.record) };
};
const approving = (tool: string) => ({ approvedTools: [tool] });

describe("the policy in force", () => {
  test.each([
    ["nothing", {}, "starter", {}],
    ["an empty managed policy", { managed: {} }, "starter", {}],
    ["a managed policy", { managed: approving("claude") }, "managed", { claude: "approved" }],
    ["a managed and a local policy", { managed: approving("claude"), local: approving("gemini") }, "managed", { claude: "approved" }],
    ["a local policy", { local: approving("gemini") }, "local", { gemini: "approved" }],
    ["an empty managed and a local policy", { managed: {}, local: approving("gemini") }, "local", { gemini: "approved" }],
    ["only the last managed policy", { managed: {}, lastManaged: approving("claude") }, "managed", { claude: "approved" }],
    [
      "the last managed and a local policy",
      { lastManaged: approving("claude"), local: approving("gemini") },
      "managed",
      { claude: "approved" },
    ],
    ["a new managed policy", { managed: approving("gemini"), lastManaged: approving("claude") }, "managed", { gemini: "approved" }],
    ["something pushed that is no policy", { managed: { colour: 1 }, lastManaged: approving("claude") }, "managed", { claude: "approved" }],
  ])("with %s", (_, sources, source, tools) => {
    const { record } = next(sources);
    expect(record).toMatchObject({ source, readAt: 1000 });
    expect(record.compiled.tools).toEqual(tools);
  });

  test("says nothing while a known policy is merely late, and says so when it is overdue", () => {
    const late = { managed: {}, lastManaged: approving("claude") };
    expect(next(late).record.problems).toEqual([]);
    expect(next({ ...late, overdue: true }).record.problems).toEqual([
      { path: "", wrong: "No managed policy arrives any more", used: "The last policy that arrived stays in force." },
    ]);
  });

  test("says when what is pushed now is no policy", () => {
    expect(next({ managed: { colour: 1 }, lastManaged: approving("claude") }).record.problems[0]?.wrong).toMatch(/no key of a policy/);
  });

  test("stays when the one text that should hold the next one cannot be read, whatever stands beside it", () => {
    const { record, lastManaged } = next({ managed: { policyName: "B", policyJson: "{" }, lastManaged: approving("claude") });
    expect(record.compiled).toMatchObject({ policyName: "", tools: { claude: "approved" } });
    expect(record.problems).toEqual([
      {
        path: "policyJson",
        wrong: "The JSON cannot be read: line 1, character 1: the object that begins here has no end",
        used: "The last policy that arrived stays in force.",
      },
    ]);
    expect(lastManaged).toEqual(approving("claude"));
  });

  test("is managed, and strict, even when nothing in the first push can be read", () => {
    const { record, lastManaged } = next({ managed: { colour: 1 } });
    expect(record).toMatchObject({ source: "managed", compiled: { siteActions: { unlisted: "warn" } } });
    expect(record.problems).toHaveLength(1);
    expect(lastManaged).toEqual({ colour: 1 });
  });
});
