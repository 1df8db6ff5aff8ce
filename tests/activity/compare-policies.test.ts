import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePolicies } from "../../lib/activity/compare-policies.ts";
import type { LogEvent } from "../../lib/activity/event.ts";
import { toolById } from "../../lib/catalog/tools.ts";
import { ACTIONS } from "../../lib/policy/actions.ts";
import { recordOf } from "../policy/under-policy.ts";

const compiled = (policy: object) => recordOf(policy).compiled;
const event = (
  tool: string,
  action: LogEvent["action"],
  found: LogEvent["found"] = [],
  entryWay: LogEvent["entryWay"] = "paste",
): LogEvent => ({
  minute: 1,
  tool,
  entryWay,
  action,
  answer: "none",
  found,
});
const ssn = [{ infoType: "us-ssn", category: "beneficiary", count: 1 }] as const;
const card = [{ infoType: "payment-card", category: "donor-financial", count: 2 }] as const;
const APPROVED = { approvedTools: ["claude"] };
const compare = (events: readonly LogEvent[], before: object, after: object) =>
  comparePolicies(events, compiled(before), compiled(after), toolById);

describe("two policies on what is recorded", () => {
  it("under the stricter one, some of the warnings would have been blocks", () => {
    const events = [
      ...Array.from({ length: 12 }, () => event("claude", "warn", [...ssn])),
      ...Array.from({ length: 28 }, () => event("claude", "warn", [{ infoType: "board-paper", category: "board", count: 1 }])),
    ];
    const { changed, before, after, tools } = compare(events, APPROVED, { ...APPROVED, dataActions: { beneficiary: "block" } });
    expect(changed).toEqual([{ before: "warn", after: "block", count: 12 }]);
    expect([before.warn, after.warn, after.block]).toEqual([40, 28, 12]);
    expect(tools).toEqual([{ tool: "claude", stricter: 12, milder: 0 }]);
  });

  it("under one that only observes nothing would have been said, and one that coaches never blocks", () => {
    const events = [event("claude", "block", [...card]), event("claude", "warn", [...ssn])];
    expect(compare(events, APPROVED, { ...APPROVED, enforcement: "observe" }).after.allow).toBe(2);
    const coached = compare(events, APPROVED, { ...APPROVED, enforcement: "coach" }).after;
    expect([coached.warn, coached.block]).toEqual([2, 0]);
  });

  it("a visit is decided by the site alone", () => {
    const { before, after } = compare([event("chatgpt", "warn", [], "visit")], APPROVED, { prohibitedTools: ["chatgpt"] });
    expect([before.warn, after.block]).toEqual([1, 1]);
  });

  it("a site that had been answered speaks neither before nor after, unless it is blocked then", () => {
    const answered = [event("chatgpt", "notice", [{ infoType: "email", category: "contact", count: 1 }])];
    expect(compare(answered, APPROVED, { siteActions: { unlisted: "justify" } }).changed).toEqual([]);
    expect(compare(answered, APPROVED, { prohibitedTools: ["chatgpt"] }).changed).toEqual([{ before: "notice", after: "block", count: 1 }]);
  });

  it("what only a policy knows is decided by its rule, and what nobody knows any more is counted apart", () => {
    const own = { tools: [{ id: "brief", name: "Brief", hosts: ["brief.example"], status: "approved" }] };
    expect(compare([event("brief", "warn", [...ssn]), event("gone.example", "warn", [...ssn])], own, own)).toMatchObject({
      events: 1,
      unknown: 1,
    });
  });

  it("are the same when they are the same, and nothing is lost or counted twice", () => {
    const events = fc.array(
      fc.record({
        minute: fc.nat(1000),
        tool: fc.constantFrom("claude", "chatgpt", "deepseek", "nowhere.example"),
        entryWay: fc.constantFrom("paste" as const, "type" as const, "visit" as const),
        action: fc.constantFrom(...ACTIONS),
        answer: fc.constantFrom("cancel" as const, "none" as const),
        found: fc.constantFrom<LogEvent["found"]>([...ssn], [...card], []),
      }),
      { maxLength: 12 },
    );
    const policies = fc.record({
      enforcement: fc.constantFrom("observe", "coach", "enforce"),
      prohibitedTools: fc.subarray(["claude", "deepseek"]),
      dataActions: fc.record({ beneficiary: fc.constantFrom(...ACTIONS) }),
    });
    fc.assert(
      fc.property(events, policies, policies, (recorded, a, b) => {
        expect(compare(recorded, a, a).changed).toEqual([]);
        const compared = compare(recorded, a, b);
        const total = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, count) => sum + count, 0);
        expect(total(compared.before)).toBe(compared.events);
        expect(total(compared.after)).toBe(compared.events);
        expect(compared.events + compared.unknown).toBe(recorded.length);
      }),
      { numRuns: 40 },
    );
  });
});
