import fc from "fast-check";
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

  const withAccounts = (kinds: readonly (readonly ("work" | "personal" | "shared")[])[]) =>
    merge(
      kinds.map((own, person) => {
        const one = exportOf(
          person,
          own.map((_, index) => `tool-${index}`),
        );
        return { ...one, tools: one.tools.map((use, index) => ({ ...use, account: own[index] ?? "unknown" })) };
      }),
    );

  it("shows no group of accounts that is small, and none from which it could be worked out", () => {
    const five = Array.from({ length: 5 }, () => ["work"] as const);
    expect(boardReport(withAccounts([...five, ["personal"]]))?.accounts).toEqual({
      work: undefined,
      personal: undefined,
      shared: 0,
      unknown: 0,
    });
    expect(boardReport(withAccounts(five))?.accounts).toEqual({ work: 5, personal: 0, shared: 0, unknown: 0 });
  });

  it("counts people, not uses: five tools of one person are one person", () => {
    const report = boardReport(withAccounts([...Array.from({ length: 6 }, () => ["work"] as const), Array(5).fill("shared")]));
    expect(report?.accounts.shared).toBeUndefined();
  });

  it("shows what was held only where it was held of enough people", () => {
    const calm = exportOf(9, []);
    const held = (people: number) =>
      merge(
        Array.from({ length: 6 }, (_, person) =>
          person < people ? exportOf(person, ["claude"]) : { ...calm, installation: `0000001${person}` },
        ),
      );
    const few = boardReport(held(4));
    expect(few?.outcomes).toEqual({ held: undefined, redacted: undefined, sentAnyway: undefined });
    expect(few?.categories).toMatchObject({ "donor-financial": undefined, board: 0 });
    expect(few?.change).toMatchObject({ now: undefined, before: undefined });
    const many = boardReport(held(5));
    expect(many?.outcomes).toEqual({ held: 5, redacted: 5, sentAnyway: 0 });
    expect(many?.categories).toMatchObject({ "donor-financial": 5, board: 0 });
    expect(many?.change).toMatchObject({ now: 5, before: 0 });
  });

  it("sets the last month against the one before, also over the turn of the year", () => {
    const merged = people(5, () => ["claude"]);
    const [claude] = merged.tools;
    if (claude === undefined) throw new Error("no tool");
    const months = { "2026-12": { ...claude.outcomes, held: 7 }, "2027-01": { ...claude.outcomes, held: 2 } };
    const contributors = { ...merged.contributors, months: { "2026-12": 5, "2027-01": 5 } };
    const report = boardReport({ ...merged, tools: [{ ...claude, months }], contributors });
    expect(report?.change).toMatchObject({ month: "2027-01", now: 2, before: 7 });
  });

  it("never shows a number of fewer people, whoever uses what", () => {
    const uses = fc.array(fc.tuple(fc.nat(3), fc.constantFrom("work", "personal", "shared", "unknown"), fc.boolean()), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(uses, { minLength: LEAST_GROUP, maxLength: 12 }), (everybody) => {
        const exports = everybody.map((own, person) => {
          const one = exportOf(person, [...new Set(own.map(([tool]) => `tool-${tool}`))]);
          return {
            ...one,
            installation: `000000-${person}`,
            tools: one.tools.map((use, index) => ({ ...use, account: own[index]?.[1] ?? "unknown" })),
          };
        });
        const report = boardReport(merge(exports));
        if (report === undefined) throw new Error("no report");
        for (const kind of ["work", "personal", "shared", "unknown"] as const) {
          const people = exports.filter(({ tools }) => tools.some(({ account }) => account === kind)).length;
          const shown = report.accounts[kind];
          if (people > 0 && people < LEAST_GROUP) expect(shown).toBeUndefined();
          if (shown !== undefined) expect(shown).toBe(people);
        }
        // One hidden number alone would be what is missing from the whole.
        const hidden = Object.values(report.accounts).filter((count) => count === undefined).length;
        const others = Object.values(report.accounts).some((count) => count !== undefined && count > 0);
        expect(hidden === 1 && others).toBe(false);
        for (const { people } of report.tools) expect(people).toBeGreaterThanOrEqual(LEAST_GROUP);
      }),
    );
  });
});
