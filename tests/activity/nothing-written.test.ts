import fc from "fast-check";
import { expect, test } from "vitest";
import { boardReport } from "../../lib/activity/board-report.ts";
import { csvOf } from "../../lib/activity/csv.ts";
import { LOG_EVENT, type LogEvent } from "../../lib/activity/event.ts";
import { eventOf } from "../../lib/activity/event-of.ts";
import { type ActivityExport, readExport } from "../../lib/activity/export.ts";
import { inventory } from "../../lib/activity/inventory.ts";
import { merge } from "../../lib/activity/merge.ts";
import { otlpLogs } from "../../lib/activity/otlp.ts";
import { EMPTY_QUEUE, queued } from "../../lib/activity/report-queue.ts";
import { retained } from "../../lib/activity/retention.ts";
import { parseHost } from "../../lib/base/host.ts";
import { toolById } from "../../lib/catalog/tools.ts";
import { decide } from "../../lib/decide/decide.ts";
import { judge } from "../../lib/decide/verdict.ts";
import { madeUp } from "../../lib/detect/made-up.ts";
import { scan } from "../../lib/detect/scan.ts";
import { compile } from "../../lib/policy/compile.ts";
import { STARTER } from "../../lib/policy/starter.ts";
import { withRequest } from "../../lib/request/my-requests.ts";
import { afterTry, type Outgoing, stillKept } from "../../lib/request/outbox.ts";

const policy = compile(STARTER, 0);
const host = parseHost("claude.ai");
const verdict = host === undefined ? undefined : judge(policy, { host, path: "/", query: "" }, toolById("claude"));

/** A word that no code of ours uses: what is found of it anywhere was taken over from the person. */
const word = fc.stringMatching(/^[bcdfgz]{3}[qxj]{2}[bcdfgz]{3,8}$/);
const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-8]{${length}}$`));
const piece = fc.oneof(
  word,
  fc.tuple(digits(3), digits(2), digits(4)).map(([a, b, c]) => `SSN ${a}-${b}-${c}`),
  fc.tuple(word, word).map(([a, b]) => `${a}@${b}.org`),
  word.map((secret) => `password: ${secret}7!Q`),
  fc.constant(`ghp_${madeUp(36)}`),
);
const texts = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(", "));

function eventFor(text: string, minute: number): LogEvent {
  if (verdict === undefined) throw new Error("claude.ai is in the catalog");
  const decision = decide(policy, verdict, scan(text), false);
  return eventOf(verdict, "type", decision.kind, "redact", "reasons" in decision ? decision.reasons : [], minute);
}

const exportOf = (events: readonly LogEvent[], person: number): ActivityExport => ({
  format: "handrail-activity",
  version: 1,
  installation: `0000000${person}`,
  madeOn: "2026-11-20",
  policyName: "autumn",
  tools: inventory(events, {}).map((use) => ({ ...use, name: use.tool, channel: "official", status: "unlisted" })),
});

/** All that is made of what was decided: what is stored, reported, exported, merged, printed. */
function allMadeOf(events: readonly LogEvent[]): string {
  const own = exportOf(events, 1);
  const merged = merge([1, 2, 3, 4, 5].map((person) => exportOf(events, person)));
  return JSON.stringify([
    events,
    events.reduce(queued, EMPTY_QUEUE),
    otlpLogs(events, { version: "1", policyName: "autumn", office: "", person: "", dropped: 0 }),
    own,
    merged,
    boardReport(merged),
    csvOf(own.tools.map(({ tool, outcomes }) => [tool, ...Object.values(outcomes)])),
  ]);
}

test("nothing that a person wrote is in any event, queue, report, export, inventory or board report", () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (written) => {
      const events = written.map((text, index) => eventFor(text, 29_890_000 + index));
      for (const event of events) expect(LOG_EVENT.safeParse(event).success).toBe(true);
      const all = allMadeOf(events).toLowerCase();
      expect(readExport(JSON.stringify(exportOf(events, 1))).kind).toBe("export");
      for (const text of written) {
        for (const { start, end } of scan(text)) expect(all).not.toContain(text.slice(start, end).toLowerCase());
        for (const own of text.match(/[\w@.-]{6,}/g) ?? []) if (!/^password$/.test(own)) expect(all).not.toContain(own.toLowerCase());
      }
      found += events.flatMap((event) => event.found).length;
    }),
    { numRuns: 60 },
  );
  expect(found).toBeGreaterThan(60);
});

test("a letter is kept while it is on its way or given back, and nothing of it once it is delivered or two weeks have gone since; the list of requests never has it", () => {
  const written = fc.record({ purpose: word, data: word, subject: word });
  const result = fc.constantFrom({ kind: "delivered" } as const, { kind: "refused" } as const, { kind: "later" } as const);
  const day = 24 * 60 * 60_000;
  fc.assert(
    fc.property(written, result, fc.nat(40), fc.nat(40), ({ purpose, data, subject }, how, days, later) => {
      const letter = { subject, parts: [{ heading: "", lines: [{ label: "", text: purpose }] }] };
      const outgoing: Outgoing = { id: "1", letter, details: { data }, tries: 0, nextTryAt: 0, madeAt: 0 };
      const next = afterTry(outgoing, how, days * day);
      expect(next === undefined).toBe(how.kind === "delivered");
      expect(next?.returnedAt !== undefined).toBe(how.kind === "refused" || (how.kind === "later" && days > 14));
      const kept = stillKept(next === undefined ? [] : [next], (days + later) * day);
      const isKept = next !== undefined && (next.returnedAt === undefined || later <= 14);
      const requests = withRequest([], { id: "1", tool: "otter", name: "Otter", site: "otter.ai", minute: 1, state: "waiting", told: "" });
      for (const own of [purpose, data, subject]) {
        expect(JSON.stringify(kept).includes(own)).toBe(isKept);
        expect(JSON.stringify(requests)).not.toContain(own);
      }
    }),
  );
});

test("whatever the clock says, an event older than the policy allows is gone, and a younger one is there", () => {
  const base = eventFor("Hello", 0);
  fc.assert(
    fc.property(fc.array(fc.nat(500_000), { maxLength: 50 }), fc.integer({ min: 1, max: 400 }), fc.nat(1_000_000), (minutes, days, now) => {
      const kept = retained(
        minutes.map((minute) => ({ ...base, minute })),
        days,
        now,
      ).map(({ minute }) => minute);
      expect(kept).toEqual(minutes.filter((minute) => now - minute < days * 24 * 60));
    }),
  );
});
