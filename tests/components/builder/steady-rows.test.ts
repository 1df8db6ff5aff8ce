import { describe, expect, it } from "vitest";
import { type SteadyRow, steadyRows } from "../../../components/builder/steady-rows.ts";
import { toolRows } from "../../../lib/policy/tool-rows.ts";
import type { PolicyDocument } from "../../../lib/policy/write-policy.ts";

const KNOWN = new Map([["claude", "claude"]]);
const seen = (...documents: readonly PolicyDocument[]): readonly SteadyRow[] =>
  documents.reduce<readonly SteadyRow[]>((before, document) => steadyRows(before, toolRows(document, KNOWN)), []);
const tools = (rows: readonly SteadyRow[]) => rows.map(({ row }) => row.tool);

describe("the rows of the tools", () => {
  it("stand in the order of the policy, and stay there when a decision changes", () => {
    const before = { approvedTools: ["claude", "a.example", "b.example"] };
    expect(tools(seen(before))).toEqual(["claude", "a.example", "b.example"]);
    const after = { approvedTools: ["a.example", "b.example"], prohibitedTools: ["claude"] };
    expect(tools(seen(before, after))).toEqual(["claude", "a.example", "b.example"]);
  });

  it("show what is new on top", () => {
    expect(tools(seen({ approvedTools: ["claude"] }, { approvedTools: ["claude", "a.example", "b.example"] }))).toEqual([
      "a.example",
      "b.example",
      "claude",
    ]);
  });

  it("are the same rows when a tool gets a rule, and when its id is written", () => {
    const documents = [
      { approvedTools: ["brief.example"] },
      { tools: [{ hosts: ["brief.example"], status: "approved" }] },
      { tools: [{ id: "b", hosts: ["brief.example"], status: "approved" }] },
      { tools: [{ id: "br", hosts: ["brief.example"], status: "approved" }] },
    ];
    expect(new Set(documents.map((_, i) => seen(...documents.slice(0, i + 1))[0]?.id)).size).toBe(1);
  });

  it("are never two with the same identity", () => {
    const rows = seen(
      { tools: [{ id: "a", hosts: ["a.example"] }] },
      {
        tools: [
          { id: "b", hosts: ["b.example"] },
          { id: "a", hosts: ["a.example"] },
        ],
      },
    );
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
  });
});
