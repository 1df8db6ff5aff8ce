import { describe, expect, it } from "vitest";
import { boardReport, LEAST_GROUP } from "../../lib/activity/board-report.ts";
import type { ActivityExport } from "../../lib/activity/export.ts";
import { readExport } from "../../lib/activity/export.ts";
import { inventory } from "../../lib/activity/inventory.ts";
import { merge } from "../../lib/activity/merge.ts";
import { event } from "./sample-events.ts";

const exportOf = (person: number, tools: readonly string[], madeOn = "2026-11-20"): ActivityExport => ({
  format: "handrail-activity",
  version: 1,
  installation: `0000000${person}`,
  madeOn,
  policyName: "autumn",
  tools: inventory(
    tools.flatMap((tool) => [
      event({ tool, entryWay: "visit" }),
      event({ tool, answer: "redact", found: [{ infoType: "iban", category: "donor-financial", count: 1 }] }),
    ]),
    {},
  ).map((use) => ({
    ...use,
    name: use.tool,
    channel: "official" as const,
    status: use.tool === "claude" ? ("approved" as const) : ("unlisted" as const),
  })),
});

describe("the organization's inventory", () => {
  it("counts people, and of two files of one person the later", () => {
    const merged = merge([exportOf(1, ["claude", "otter"]), exportOf(2, ["claude"]), exportOf(1, ["claude"], "2026-11-24")]);
    expect(merged.people).toBe(2);
    expect(merged.tools.map(({ tool, people }) => [tool, people])).toEqual([["claude", 2]]);
    expect(merged.tools[0]?.outcomes).toMatchObject({ held: 2, redacted: 2 });
    expect(merged.tools[0]?.accounts).toEqual({ work: 0, personal: 0, shared: 0, unknown: 2 });
  });

  it("reads its own files again, with or without a byte order mark", () => {
    const written = JSON.stringify(exportOf(1, ["claude"]));
    for (const text of [written, `\uFEFF${written}`]) expect(readExport(text)).toEqual({ kind: "export", value: exportOf(1, ["claude"]) });
  });

  it.each([
    ["", "it is not JSON"],
    ["{}", "format"],
    [JSON.stringify({ ...exportOf(1, ["claude"]), note: "what somebody wrote" }), "note"],
    [JSON.stringify({ ...exportOf(1, ["claude"]), tools: [{ ...exportOf(1, ["claude"]).tools[0], daysUsed: -1 }] }), "tools.0.daysUsed"],
  ])("says where a file is wrong: %s", (text, where) => {
    const read = readExport(text);
    expect(read.kind).toBe("unusable");
    expect(read.kind === "unusable" ? read.wrong : "").toContain(where);
  });
});

describe("the board report", () => {
  const people = (count: number, tools: (person: number) => readonly string[]) =>
    merge(Array.from({ length: count }, (_, person) => exportOf(person, tools(person))));

  it(`is not made of fewer than ${LEAST_GROUP} people`, () => {
    expect(boardReport(people(LEAST_GROUP - 1, () => ["claude"]))).toBeUndefined();
    expect(boardReport(people(LEAST_GROUP, () => ["claude"]))?.people).toBe(LEAST_GROUP);
  });

  it("names no tool that fewer people use, and counts it by status only", () => {
    const report = boardReport(people(6, (person) => (person < 2 ? ["claude", "otter"] : ["claude"])));
    expect(report?.tools.map(({ tool }) => tool)).toEqual(["claude"]);
    expect(report?.smallTools).toMatchObject({ unlisted: 1, approved: 0 });
    expect(JSON.stringify(report)).not.toContain("otter");
  });

  it("shows no group of accounts that is small", () => {
    const merged = people(6, () => ["claude"]);
    const [claude] = merged.tools;
    if (claude === undefined) throw new Error("no tool");
    const report = boardReport({ ...merged, tools: [{ ...claude, accounts: { work: 5, personal: 1, shared: 0, unknown: 0 } }] });
    expect(report?.accounts).toEqual({ work: 5, personal: undefined, shared: 0, unknown: 0 });
  });

  it("sets the last month against the one before, also over the turn of the year", () => {
    const merged = people(5, () => ["claude"]);
    const [claude] = merged.tools;
    if (claude === undefined) throw new Error("no tool");
    const outcomes = (held: number) => ({ ...claude.outcomes, held });
    const report = boardReport({ ...merged, tools: [{ ...claude, months: { "2026-12": outcomes(7), "2027-01": outcomes(2) } }] });
    expect(report?.change).toMatchObject({ month: "2027-01", now: { held: 2 }, before: { held: 7 } });
  });
});
