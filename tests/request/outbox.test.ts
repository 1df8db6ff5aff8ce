import { describe, expect, it } from "vitest";
import { afterTry, dueNow, type Outgoing, redirectFrom, resultOf, stillKept } from "../../lib/request/outbox.ts";

const made: Outgoing = { id: "1", letter: { subject: "s", parts: [] }, details: {}, tries: 0, nextTryAt: 0, madeAt: 0 };
const DAY_MS = 24 * 3_600_000;

describe("the outbox", () => {
  it.each([
    [200, null, { kind: "delivered" }],
    [204, null, { kind: "delivered" }],
    [400, null, { kind: "refused" }],
    [404, null, { kind: "refused" }],
    [302, null, { kind: "refused" }],
    [408, null, { kind: "later" }],
    [429, "120", { kind: "later", retryAfterMs: 120_000 }],
    [429, "soon", { kind: "later" }],
    [503, "999999", { kind: "later", retryAfterMs: 6 * 3_600_000 }],
    [500, null, { kind: "later" }],
    [429, "Thu, 01 Jan 1970 00:05:00 GMT", { kind: "later", retryAfterMs: 240_000 }],
    [429, "Wed, 31 Dec 1969 00:00:00 GMT", { kind: "later", retryAfterMs: 0 }],
    [429, "Blursday", { kind: "later" }],
  ] as const)("reads status %i, Retry-After %j as %j", (status, retryAfter, result) => {
    expect(resultOf(status, retryAfter, 60_000)).toEqual(result);
  });

  it.each([
    ["https://hooks.riverbend.example/ai", "refused"],
    ["https://script.google.com/macros/s/AKfy/exec", "delivered"],
    ["https://script.google.com.evil.example/macros/s/AKfy/exec", "refused"],
  ] as const)("takes a redirect from %s as %s", (url, kind) => {
    expect(redirectFrom(url)).toEqual({ kind });
  });

  it("tries later and later, six hours apart at most, for two weeks; then gives up", () => {
    let now = 0;
    let tries = 0;
    let waiting: Outgoing = made;
    let longest = 0;
    for (;;) {
      expect(dueNow([waiting], now)).toHaveLength(1);
      expect(dueNow([waiting], now - 1)).toHaveLength(0);
      waiting = afterTry(waiting, { kind: "later" }, now) ?? made;
      if (waiting.returnedAt !== undefined) break;
      longest = Math.max(longest, waiting.nextTryAt - now);
      now = waiting.nextTryAt;
      tries += 1;
    }
    expect(longest).toBe(6 * 3_600_000);
    expect(now).toBeGreaterThan(14 * DAY_MS);
    expect(now).toBeLessThan(15 * DAY_MS);
    expect(tries).toBeGreaterThan(50);
  });

  it("keeps nothing that was delivered, and gives back what was refused with all its words, for two weeks", () => {
    expect(afterTry(made, { kind: "delivered" }, 0)).toBeUndefined();
    const returned = afterTry(made, { kind: "refused" }, 5) ?? made;
    expect(returned).toEqual({ ...made, returnedAt: 5 });
    expect(dueNow([returned], 10)).toEqual([]);
    expect(stillKept([returned, made], 5 + 14 * DAY_MS)).toEqual([returned, made]);
    expect(stillKept([returned, made], 6 + 14 * DAY_MS)).toEqual([made]);
  });
});
