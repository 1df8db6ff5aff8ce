import fc from "fast-check";
import { expect, test } from "vitest";
import { LOG_EVENT, type LogEvent } from "../../lib/activity/event.ts";
import { eventOf } from "../../lib/activity/event-of.ts";
import { retained } from "../../lib/activity/retention.ts";
import { parseHost } from "../../lib/base/host.ts";
import { toolById } from "../../lib/catalog/tools.ts";
import { decide } from "../../lib/decide/decide.ts";
import { judge } from "../../lib/decide/verdict.ts";
import { scan } from "../../lib/detect/scan.ts";
import { receive } from "../../lib/messages/receive.ts";
import { compile } from "../../lib/policy/compile.ts";
import { STARTER } from "../../lib/policy/starter.ts";

const policy = compile(STARTER, 0);
const host = parseHost("claude.ai");
const verdict = host === undefined ? undefined : judge(policy, { host, path: "/", query: "" }, toolById("claude"));
const event: LogEvent = { minute: 5, tool: "claude", entryWay: "paste", action: "warn", answer: "redact", found: [] };

const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-8]{${length}}$`));
const sensitive = fc.oneof(
  fc.tuple(digits(3), digits(2), digits(4)).map(([a, b, c]) => `SSN ${a}-${b}-${c}`),
  fc.tuple(fc.stringMatching(/^[a-z]{5,9}$/), fc.stringMatching(/^[a-z]{5,9}$/)).map(([a, b]) => `write to ${a}@${b}.org`),
);

test("nothing that was found, and nothing around it, is in the event or the message that is made of it", () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(sensitive, { minLength: 1, maxLength: 4 }), fc.stringMatching(/^[A-Z][a-z]{6,12}$/), (pieces, name) => {
      const text = `${name}: ${pieces.join("; ")}`;
      const findings = scan(text);
      if (verdict === undefined) throw new Error("claude.ai is in the catalog");
      const decision = decide(policy, verdict, findings, false);
      const reasons = decision.kind === "allow" ? [] : decision.reasons;
      const sent = JSON.stringify({ kind: "log-event", event: eventOf(verdict, "type", decision.kind, "redact", reasons, 1) });
      found += findings.length;
      for (const { start, end } of findings) expect(sent).not.toContain(text.slice(start, end));
      for (const word of text.match(/[A-Za-z0-9@.-]{5,}/g) ?? []) expect(sent).not.toContain(word);
    }),
  );
  expect(found).toBeGreaterThan(50);
});

test("an event is ids, counts and a minute: any other field makes it unusable, and so does text in place of an id", () => {
  expect(LOG_EVENT.safeParse(event).success).toBe(true);
  for (const more of [
    { text: "Maria" },
    { tool: "Maria Lopez" },
    { minute: 1.5 },
    { answer: "yes" },
    { found: [{ infoType: "219 09", count: 1 }] },
  ]) {
    expect(LOG_EVENT.safeParse({ ...event, ...more }).success).toBe(false);
  }
});

test("events are kept for the days that the policy says, the newest five thousand", () => {
  const day = 24 * 60;
  const events = Array.from({ length: 6000 }, (_, minute) => ({ ...event, minute }));
  expect(retained(events, 90, 6000)).toHaveLength(5000);
  expect(retained(events, 90, 6000)[0]?.minute).toBe(1000);
  expect(
    retained(
      [
        { ...event, minute: 0 },
        { ...event, minute: 1 },
      ],
      1,
      day,
    ),
  ).toEqual([{ ...event, minute: 1 }]);
});

test("the background takes a message from a guard of its own only", () => {
  const message = { kind: "log-event", event };
  const tab = { id: 1 };
  expect(receive(message, { id: "own", tab }, "own")).toEqual(message);
  expect(receive(message, { id: "another", tab }, "own")).toBeUndefined();
  expect(receive(message, { id: "own" }, "own")).toBeUndefined();
  expect(receive({ kind: "wipe" }, { id: "own", tab }, "own")).toBeUndefined();
  expect(receive({ ...message, more: 1 }, { id: "own", tab }, "own")).toBeUndefined();
});
