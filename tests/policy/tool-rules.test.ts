import { describe, expect, test } from "vitest";
import { toldIn } from "./in-english.ts";
import { CARD, recordOf as madeOf, noon, SSN, submit, visit } from "./under-policy.ts";

const recordOf = (...given: Parameters<typeof madeOf>) => toldIn(madeOf(...given));

describe("a rule for one tool", () => {
  const rule = (parts: object) => ({ tools: [{ id: "claude", ...parts }] });

  test.each([
    ["approved", "approved", "allow"],
    ["limited", "limited", "allow"],
    ["prohibited", "prohibited", "block"],
    ["under-review", "unlisted", "warn"],
    ["aproved", "prohibited", "block"],
    [7, "prohibited", "block"],
  ])("with the status %s makes the tool %s", (status, seen, action) => {
    expect(visit(rule({ status }), "claude.ai")).toMatchObject({ status: seen, action });
  });

  test("leaves a tool as the lists have it when it says no status", () => {
    expect(visit({ ...rule({ conditions: "Work account only." }), approvedTools: ["claude"] }, "claude.ai").status).toBe("approved");
  });

  test("does not approve what is prohibited", () => {
    expect(visit({ ...rule({ status: "approved" }), prohibitedTools: ["claude"] }, "claude.ai").status).toBe("prohibited");
  });

  test("allows the data that it names, and only that, and only in a tool that is approved or limited", () => {
    const allowing = { allowedData: ["beneficiary", "benficiary"] };
    expect(submit(rule({ ...allowing, status: "limited" }), [SSN]).kind).toBe("allow");
    expect(submit(rule({ ...allowing, status: "approved" }), [SSN, CARD])).toMatchObject({
      kind: "block",
      reasons: [{ infoType: "payment-card" }],
    });
    expect(submit(rule({ ...allowing, status: "prohibited" }), [SSN])).toMatchObject({ reasons: [{}, { infoType: "us-ssn" }] });
    expect(recordOf(rule(allowing)).problems.map(({ path }) => path)).toEqual(["tools[0].allowedData[1]"]);
  });

  test("holds to the end of its last day, then the tool is unlisted and IT is told", () => {
    const policy = { ...rule({ status: "approved", expires: "2026-11-25" }), approvedTools: ["claude"] };
    expect(visit(policy, "claude.ai", noon("2026-11-25")).status).toBe("approved");
    expect(visit(policy, "claude.ai", noon("2026-11-26")).status).toBe("unlisted");
    expect(recordOf(policy, noon("2026-11-26")).problems).toEqual([
      { path: "tools", wrong: 'The approval of "claude" ended on 2026-11-25', used: "The tool counts as not listed." },
    ]);
  });

  test("that ends on a day nobody can read has ended; a prohibition has not", () => {
    for (const expires of ["soon", "2026-02-30", 20261231]) {
      expect(visit(rule({ status: "approved", expires }), "claude.ai").status).toBe("unlisted");
      expect(visit(rule({ status: "prohibited", expires }), "claude.ai").status).toBe("prohibited");
    }
  });

  test("reminds IT of a review that is due, and goes on", () => {
    const policy = rule({ status: "approved", reviewBy: "2026-10-01", owner: "Dana" });
    expect(visit(policy, "claude.ai").status).toBe("approved");
    expect(recordOf(policy).problems.map(({ wrong }) => wrong)).toEqual(['The review of "claude" was due on 2026-10-01 (owner: Dana)']);
  });

  test("tells pages its conditions, accounts, owner, dates and note", () => {
    const said = { conditions: "Work account only.", accountDomains: ["riverbend.example"], owner: "IT" };
    expect(recordOf(rule(said)).compiled.rules).toMatchObject({ claude: said });
    const forIt = { note: "Contract 7", reviewBy: "2027-01-31", expires: "2027-06-30" };
    expect(recordOf(rule(forIt)).compiled.rules).toMatchObject({ claude: forIt });
  });

  test("that is given twice counts once; the one that prohibits counts", () => {
    const record = recordOf({
      tools: [
        { id: "claude", status: "approved" },
        { id: "Claude", status: "prohibited" },
      ],
    });
    expect(record.compiled.tools).toEqual({ claude: "prohibited" });
    expect(record.problems).toHaveLength(1);
  });
});

describe("a tool of the organisation's own", () => {
  const own = {
    name: "Shelter Bot",
    vendor: "Riverbend",
    hosts: ["https://bot.riverbend.example/", "http://ai-box"],
    channel: "self-hosted",
  };

  test("is known by its hosts, with its name, vendor and channel", () => {
    for (const host of ["bot.riverbend.example", "x.bot.riverbend.example", "ai-box"]) {
      expect(visit({ tools: [{ ...own, status: "approved" }] }, host)).toMatchObject({
        status: "approved",
        tool: { id: "shelter-bot", name: "Shelter Bot", vendor: "Riverbend", channel: "self-hosted" },
      });
    }
  });

  test("that is under review is what its channel makes it", () => {
    expect(visit({ tools: [own] }, "ai-box")).toMatchObject({ status: "unlisted", siteKind: "selfHosted" });
  });

  test("may have its own data rules", () => {
    expect(submit({ tools: [{ ...own, status: "approved", allowedData: ["donor-financial"] }] }, [CARD], "ai-box").kind).toBe("allow");
  });

  test.each([[{ name: "Nothing" }], [{ id: "cluade" }], [{ hosts: ["com"] }], [{ hosts: ["claude"] }], ["claude"], [7]])(
    "%j names no tool: it is left out, and the other entries stay",
    (entry) => {
      const record = recordOf({ tools: [entry, { id: "claude", status: "approved" }] });
      expect(record.compiled.tools).toEqual({ claude: "approved" });
      expect(record.problems.at(-1)?.path).toMatch(/^tools\[0\]/);
    },
  );
});
