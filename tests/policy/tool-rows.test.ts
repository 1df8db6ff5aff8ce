import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../lib/policy/compile.ts";
import type { ListedStatus } from "../../lib/policy/policy.ts";
import { readPolicy } from "../../lib/policy/read-policy.ts";
import { toolRows, withAllowedData, withoutIdleRule, withoutTool, withRule, withStatus } from "../../lib/policy/tool-rows.ts";
import type { PolicyDocument } from "../../lib/policy/write-policy.ts";
import { CATALOG } from "./catalog.ts";
import { noon } from "./under-policy.ts";

const KNOWN = new Map([...CATALOG.map(({ id, name }) => [name.toLowerCase(), id] as const), ...CATALOG.map(({ id }) => [id, id] as const)]);
const STATUSES = ["approved", "limited", "prohibited", "under-review"] as const;

const entry = fc.constantFrom(
  "claude",
  "Claude",
  "chatgpt",
  "Google Gemini",
  "notes.example",
  "https://notes.example/x",
  "http://ai-box",
  "clod",
);
const rule = fc.record(
  {
    id: fc.constantFrom("claude", "chatgpt", "gemini"),
    status: fc.constantFrom(...STATUSES),
    allowedData: fc.subarray(["contact", "board"]),
    owner: fc.constant("Sam"),
  },
  { requiredKeys: ["id"] },
);
const documents: fc.Arbitrary<PolicyDocument> = fc.record(
  {
    policyName: fc.constant("v1"),
    approvedTools: fc.array(entry, { maxLength: 4 }),
    prohibitedTools: fc.array(entry, { maxLength: 3 }),
    tools: fc.uniqueArray(rule, { selector: ({ id }) => id, maxLength: 3 }),
  },
  { requiredKeys: ["policyName"] },
);

const compiled = (document: PolicyDocument) => compile(readPolicy(document, CATALOG).policy, noon("2026-11-25"));
/** What the policy decides of a tool, whether it is named by id or by host. */
const decided = (document: PolicyDocument, tool: string): ListedStatus | undefined => {
  const { tools, hosts } = compiled(document);
  return tools[tool] ?? Object.entries(hosts).find(([host]) => host === tool.replace("http://", ""))?.[1];
};

describe("the tools of a policy, as rows", () => {
  it("name each tool once, however it is written", () => {
    const document = { approvedTools: ["Claude", "claude", "https://notes.example/x"], tools: [{ id: "claude", status: "limited" }] };
    expect(toolRows(document, KNOWN).map(({ tool, status, listed }) => [tool, status, listed.length])).toEqual([
      ["claude", "limited", 2],
      ["notes.example", "approved", 1],
    ]);
  });

  it("say of each tool what the policy decides", () => {
    fc.assert(
      fc.property(documents, (document) => {
        for (const { tool, status } of toolRows(document, KNOWN)) if (tool !== "clod") expect(decided(document, tool)).toBe(status);
      }),
    );
  });

  it("keep what cannot be used, so that it can be taken away", () => {
    const rows = toolRows({ approvedTools: ["clod", 7, ""] }, KNOWN);
    expect(rows.map(({ tool }) => tool)).toEqual(["clod"]);
    expect(withoutTool({ approvedTools: ["clod"] }, "clod", KNOWN)).toEqual({});
  });

  it("show a tool of the organization's own by its id or its host, with what a list says of its host", () => {
    const own = { tools: [{ name: "Quick Brief", hosts: ["brief.example"], status: "approved" }], prohibitedTools: ["brief.example"] };
    expect(toolRows(own, KNOWN).map(({ tool, status }) => [tool, status])).toEqual([["brief.example", "prohibited"]]);
  });
});

describe("a decision on a tool", () => {
  it("is what the policy decides from then on; every other tool stays as it was", () => {
    fc.assert(
      fc.property(
        documents,
        fc.constantFrom("claude", "chatgpt", "notes.example", "http://ai-box"),
        fc.constantFrom(...STATUSES),
        (document, tool, status) => {
          const after = withStatus(document, tool, status, KNOWN);
          expect(decided(after, tool)).toBe(status);
          const others = (rows: ReturnType<typeof toolRows>) =>
            rows.filter((row) => row.tool !== tool).map((row) => [row.tool, row.status]);
          expect(others(toolRows(after, KNOWN)).toSorted()).toEqual(others(toolRows(document, KNOWN)).toSorted());
        },
      ),
    );
  });

  it("of another day loses nothing that a rule says", () => {
    const document = { tools: [{ id: "claude", status: "approved", owner: "Sam", allowedData: ["contact"] }] };
    expect(withStatus(document, "claude", "prohibited", KNOWN)).toEqual({
      tools: [{ id: "claude", status: "prohibited", owner: "Sam", allowedData: ["contact"] }],
    });
  });

  it("stands in the shortest place", () => {
    expect(withStatus({}, "claude", "approved", KNOWN)).toEqual({ approvedTools: ["claude"] });
    expect(withStatus({ approvedTools: ["claude"] }, "claude", "prohibited", KNOWN)).toEqual({ prohibitedTools: ["claude"] });
    expect(withStatus({}, "notes.example", "limited", KNOWN)).toEqual({ tools: [{ hosts: ["notes.example"], status: "limited" }] });
  });
});

describe("what may be entered into a tool", () => {
  it("is allowed and taken back without a change of the decision", () => {
    fc.assert(
      fc.property(documents, fc.constantFrom("claude", "chatgpt", "notes.example"), (document, tool) => {
        const before = withStatus(document, tool, "approved", KNOWN);
        const on = withAllowedData(before, tool, "board", true, KNOWN);
        expect(decided(on, tool)).toBe("approved");
        expect(toolRows(on, KNOWN).find((row) => row.tool === tool)?.allowedData).toContain("board");
        const off = withAllowedData(on, tool, "board", false, KNOWN);
        expect(toolRows(off, KNOWN).find((row) => row.tool === tool)?.allowedData).not.toContain("board");
      }),
    );
  });

  it("is nothing for a tool that is not named", () => {
    expect(withAllowedData({}, "claude", "board", true, KNOWN)).toEqual({});
    expect(withRule({}, "claude", KNOWN)).toEqual({});
  });
});

describe("a rule that says no more than a list can", () => {
  it("goes into the list again, and changes no decision", () => {
    expect(withoutIdleRule({ tools: [{ id: "claude", status: "approved" }] }, "claude", KNOWN)).toEqual({ approvedTools: ["claude"] });
    fc.assert(
      fc.property(documents, fc.constantFrom("claude", "chatgpt", "notes.example"), (document, tool) => {
        const ruled = withRule(document, tool, KNOWN);
        const after = withoutIdleRule(ruled, tool, KNOWN);
        expect(decided(after, tool)).toBe(decided(document, tool));
        expect(toolRows(after, KNOWN).find((row) => row.tool === tool)?.allowedData).toEqual(
          toolRows(document, KNOWN).find((row) => row.tool === tool)?.allowedData,
        );
      }),
    );
  });

  it("stays while it says anything else", () => {
    for (const more of [{ owner: "Sam" }, { allowedData: ["contact"] }, { status: "limited" }]) {
      const document = { tools: [{ id: "claude", status: "approved", ...more }] };
      expect(withoutIdleRule(document, "claude", KNOWN)).toBe(document);
    }
  });
});

describe("a tool that is taken away", () => {
  it("is named nowhere any more, and the others stay", () => {
    fc.assert(
      fc.property(documents, fc.constantFrom("claude", "chatgpt", "notes.example", "clod"), (document, tool) => {
        const after = withoutTool(document, tool, KNOWN);
        const rest = (rows: ReturnType<typeof toolRows>) => rows.map((row) => row.tool).filter((name) => name !== tool);
        expect(toolRows(after, KNOWN).map((row) => row.tool)).toEqual(rest(toolRows(document, KNOWN)));
      }),
    );
  });
});
