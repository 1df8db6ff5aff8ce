import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inventory, onlyTold } from "../../lib/activity/inventory.ts";
import { anyEvent, event } from "./sample-events.ts";

const DAY = 24 * 60;

describe("the inventory of one person", () => {
  it("tells first and last day, days used, what was held and what became of it", () => {
    const start = 29_890_080; // 2026-10-31
    const found = [{ infoType: "us-ssn", category: "beneficiary", count: 3 }] as const;
    const [use] = inventory(
      [
        event({ minute: start, entryWay: "visit" }),
        event({ minute: start + 1, answer: "redact", found: [...found] }),
        event({ minute: start + DAY, answer: "justified", action: "justify", found: [...found] }),
        event({ minute: start + 3 * DAY, action: "block" }),
        event({ minute: start + 3 * DAY, action: "notice" }),
        event({ minute: start + 3 * DAY, answer: "cancel" }),
      ],
      { claude: { kind: "shared", minute: 1 } },
    );
    expect(use).toMatchObject({ tool: "claude", daysUsed: 3, account: "shared" });
    expect(use?.outcomes).toEqual({ held: 4, redacted: 1, sentAnyway: 1, justified: 1, cancelled: 1, noticed: 1 });
    expect(use?.categories).toMatchObject({ beneficiary: 2, board: 0 });
    expect([use?.firstDay, use?.lastDay]).toEqual([
      new Date(start * 60_000).toISOString().slice(0, 10),
      new Date((start + 3 * DAY) * 60_000).toISOString().slice(0, 10),
    ]);
  });

  it("does not count a visit as something that was held or told", () => {
    const [use] = inventory([event({ entryWay: "visit", action: "block" })], {});
    expect(use?.outcomes).toEqual({ held: 0, redacted: 0, sentAnyway: 0, justified: 0, cancelled: 0, noticed: 0 });
    expect(use?.account).toBe("unknown");
  });

  it("counts every submission once, held or told, and in its month", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        const uses = inventory(events, {});
        const submissions = events.filter(({ entryWay }) => entryWay !== "visit").length;
        const sum = (pick: (use: (typeof uses)[number]) => number) => uses.reduce((total, use) => total + pick(use), 0);
        expect(sum(({ outcomes }) => outcomes.held + outcomes.noticed)).toBe(submissions);
        expect(sum(({ months }) => Object.values(months).reduce((total, { held, noticed }) => total + held + noticed, 0))).toBe(
          submissions,
        );
        expect(new Set(uses.map(({ tool }) => tool)).size).toBe(new Set(events.map(({ tool }) => tool)).size);
      }),
    );
  });

  it("still lists a tool whose events are past their days, or that was only named, for whoever has to hand over its account", () => {
    const accounts = { otter: { kind: "personal", minute: 1 }, claude: { kind: "work", minute: 1 } } as const;
    const seen = inventory([event({ tool: "claude" })], accounts);
    expect(onlyTold(seen, accounts)).toMatchObject([{ tool: "otter", account: "personal", daysUsed: 0, lastDay: "" }]);
  });
});
