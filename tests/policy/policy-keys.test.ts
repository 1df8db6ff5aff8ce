import { describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type Host, parseHost } from "../../lib/base/host.ts";
import { remember } from "../../lib/browser/remember.ts";
import { findTool } from "../../lib/catalog/match.ts";
import { allTools } from "../../lib/catalog/tools.ts";
import { decide, heldFindings } from "../../lib/decide/decide.ts";
import { judge, type Verdict } from "../../lib/decide/verdict.ts";
import type { Finding } from "../../lib/detect/detector.ts";
import type { Message } from "../../lib/messages/protocol.ts";
import { nextRecord } from "../../lib/policy/next-record.ts";
import type { PolicyRecord } from "../../lib/policy/policy.ts";

const day = (date: string) => Date.parse(`${date}T12:00:00Z`);
const recordOf = (managed: unknown, now = day("2026-11-25")): PolicyRecord =>
  nextRecord({ managed, lastManaged: undefined, local: undefined, overdue: false }, allTools(), now).record;
const visit = (policy: unknown, host: string, now?: number): Verdict => {
  const place = { host: hostNamed(host), path: "/", query: "" };
  const verdict = judge(recordOf(policy, now).compiled, place, findTool(place));
  if (verdict === undefined) throw new Error("an ordinary page");
  return verdict;
};
const finding = (infoType: string, category: Finding["category"], confidence = 0.9): Finding => ({
  infoType,
  category,
  start: 0,
  end: 1,
  confidence,
});
const SSN = finding("us-ssn", "beneficiary");
const CARD = finding("payment-card", "donor-financial");
const submit = (policy: unknown, findings: readonly Finding[], host = "claude.ai") =>
  decide(recordOf(policy).compiled, visit(policy, host), findings, false);

function hostNamed(name: string): Host {
  const host = parseHost(name);
  if (host === undefined) throw new Error(name);
  return host;
}

test("the policy's name reaches every page", () => {
  expect(recordOf({ policyName: "Autumn 2026" }).compiled.policyName).toBe("Autumn 2026");
});

describe("enforcement", () => {
  const approved = { approvedTools: ["claude"] };

  test("enforce is the default, and what an unreadable mode means", () => {
    for (const policy of [approved, { ...approved, enforcement: "enforc" }]) expect(submit(policy, [CARD]).kind).toBe("block");
  });

  test("coach never does more than warn, on a visit or a submission, whatever the key that asks for it", () => {
    const policy = { enforcement: "coach", detectors: [{ id: "us-ssn", action: "block" }] };
    expect(visit({ ...policy, prohibitedTools: ["claude"] }, "claude.ai").action).toBe("warn");
    expect(submit({ ...policy, ...approved }, [CARD]).kind).toBe("warn");
    expect(submit({ ...policy, ...approved }, [SSN]).kind).toBe("warn");
  });

  test("observe lets everything pass without a word, and tells what would have spoken against it", () => {
    const policy = { enforcement: "observe", prohibitedTools: ["claude"] };
    expect(visit(policy, "claude.ai")).toMatchObject({ status: "prohibited", action: "allow" });
    expect(submit(policy, [CARD])).toEqual({
      kind: "allow",
      observed: [
        { kind: "site", siteKind: "prohibited", action: "block" },
        { kind: "data", infoType: "payment-card", category: "donor-financial", count: 1, action: "block" },
      ],
    });
    expect(submit({ enforcement: "observe", ...approved }, [])).toEqual({ kind: "allow" });
  });
});

describe("a rule for one tool", () => {
  const rule = (parts: object) => ({ tools: [{ id: "claude", ...parts }] });

  test.each([
    ["approved", "approved", "allow"],
    ["limited", "limited", "allow"],
    ["prohibited", "prohibited", "block"],
    ["under-review", "unlisted", "warn"],
    ["aproved", "unlisted", "warn"],
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
    expect(visit(policy, "claude.ai", day("2026-11-25")).status).toBe("approved");
    expect(visit(policy, "claude.ai", day("2026-11-26")).status).toBe("unlisted");
    expect(recordOf(policy, day("2026-11-26")).problems).toEqual([
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
    const policy = rule({ status: "approved", reviewBy: "2026-10-01" });
    expect(visit(policy, "claude.ai").status).toBe("approved");
    expect(recordOf(policy).problems.map(({ wrong }) => wrong)).toEqual(['The review of "claude" was due on 2026-10-01']);
  });

  test("tells pages its conditions, accounts and owner", () => {
    const said = { conditions: "Work account only.", accountDomains: ["riverbend.example"], owner: "IT" };
    expect(recordOf(rule(said)).compiled.rules).toMatchObject({ claude: said });
    expect(JSON.stringify(recordOf(rule({ note: "Contract 7" })).compiled)).not.toContain("Contract 7");
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

describe("a rule for one information type", () => {
  const policy = (rule: object) => ({ approvedTools: ["claude"], detectors: [{ id: "us-ssn", ...rule }] });

  test("gives it an action of its own", () => {
    expect(submit(policy({ action: "block" }), [SSN]).kind).toBe("block");
    expect(submit(policy({ action: "notice" }), [SSN]).kind).toBe("notice");
    expect(submit(policy({ action: "nothing" }), [SSN]).kind).toBe("block");
    expect(submit(policy({}), [SSN]).kind).toBe("warn");
  });

  test("can switch it off", () => {
    expect(submit(policy({ off: true }), [SSN]).kind).toBe("allow");
    expect(submit(policy({ off: 1 }), [SSN, CARD]).kind).toBe("block");
  });

  test("can ask for more than one finding", () => {
    expect(submit(policy({ minCount: 3 }), [SSN, SSN]).kind).toBe("allow");
    expect(submit(policy({ minCount: "3" }), [SSN, SSN, SSN]).kind).toBe("warn");
  });

  test("sets the confidence from which findings count", () => {
    const unsure = finding("us-ssn", "beneficiary", 0.4);
    expect(submit(policy({}), [unsure]).kind).toBe("allow");
    expect(submit(policy({ minConfidence: 0.3 }), [unsure]).kind).toBe("warn");
    expect(submit(policy({ minConfidence: 0.95 }), [SSN]).kind).toBe("allow");
  });

  test("with a part that cannot be read keeps the other parts", () => {
    const record = recordOf(policy({ minCount: 0, minConfidence: 7, action: "block" }));
    expect(record.compiled.detectors).toEqual({ "us-ssn": { action: "block", minCount: 1, minConfidence: 0.5, off: false } });
    expect(record.problems.map(({ path }) => path)).toEqual(["detectors[0].minCount", "detectors[0].minConfidence"]);
  });

  test("that names no information type is left out", () => {
    expect(recordOf({ detectors: [{ off: true }, { id: "no id" }] })).toMatchObject({ compiled: { detectors: {} } });
  });
});

test("redacting takes out what holds the submission, and leaves what the policy lets pass", () => {
  const contact = finding("email", "contact");
  const policy = { tools: [{ id: "claude", status: "approved", allowedData: ["beneficiary"] }] };
  expect(heldFindings(recordOf(policy).compiled, visit(policy, "claude.ai"), [SSN, CARD, contact])).toEqual([CARD]);
});

test("what is remembered is kept for as long as the policy says, and 90 days when it cannot be read", async () => {
  fakeBrowser.reset();
  const day = 24 * 60;
  const event = (minute: number): Message => ({
    kind: "log-event",
    event: { minute, tool: "claude", entryWay: "paste", action: "warn", answer: "cancel", found: [] },
  });
  const keptAfter = async (retentionDays: unknown): Promise<readonly number[]> => {
    const policy = recordOf({ activity: { retentionDays } });
    await fakeBrowser.storage.local.set({ policy, activity: [{ minute: 1 }] });
    await remember(event(30 * day), 30 * day);
    const stored: { activity?: { minute: number }[] } = await fakeBrowser.storage.local.get("activity");
    return (stored.activity ?? []).map(({ minute }) => minute);
  };
  expect(await keptAfter(7)).toEqual([30 * day]);
  expect(await keptAfter(60)).toEqual([1, 30 * day]);
  expect(await keptAfter("7")).toEqual([30 * day]);
  expect(await keptAfter(0)).toEqual([1, 30 * day]);
});
