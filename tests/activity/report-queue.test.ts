import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterReport, EMPTY_QUEUE, nextBatch, queued, type ReportQueue } from "../../lib/activity/report-queue.ts";
import { event } from "./sample-events.ts";

const fill = (count: number, queue: ReportQueue = EMPTY_QUEUE) =>
  Array.from({ length: count }, (_, minute) => event({ minute })).reduce((all, one) => queued(all, one), queue);

describe("what waits for the collector", () => {
  it("is bounded: the oldest go, and how many is told", () => {
    const queue = fill(4100);
    expect(queue.events).toHaveLength(4000);
    expect(queue.dropped).toBe(100);
    expect(queue.events[0]?.minute).toBe(100);
  });

  it("leaves in batches, and only when its time has come", () => {
    expect(nextBatch(fill(700), 0)).toHaveLength(500);
    expect(nextBatch({ ...fill(3), nextTryAt: 10 }, 9)).toEqual([]);
  });

  it("is kept when the collector is down, asked for later and later, and let go when it arrived", () => {
    let queue = fill(3);
    const waits: number[] = [];
    for (let now = 0; waits.length < 9; now = queue.nextTryAt) {
      queue = afterReport(queue, 3, { kind: "later" }, now);
      waits.push(queue.nextTryAt - now);
    }
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBe(3_600_000);
    expect(queue.events).toHaveLength(3);
    expect(afterReport({ ...queue, dropped: 4 }, 3, { kind: "delivered" }, 0)).toEqual(EMPTY_QUEUE);
  });

  it("waits as long as the collector asks", () => {
    expect(afterReport(fill(1), 1, { kind: "later", retryAfterMs: 500_000 }, 7).nextTryAt).toBe(500_007);
  });

  it("loses nothing in silence: every event is queued, delivered or counted as dropped", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: 1, max: 900 }), fc.constantFrom("delivered", "refused", "later")), { maxLength: 20 }),
        (steps) => {
          let queue = EMPTY_QUEUE;
          let made = 0;
          let arrived = 0;
          for (const step of steps) {
            if (typeof step === "number") {
              queue = fill(step, queue);
              made += step;
              continue;
            }
            const size = Math.min(500, queue.events.length);
            const { dropped } = queue;
            queue = afterReport(queue, size, { kind: step as "later" }, 0); // as: one of the three kinds
            // A delivered report carries the number of those lost.
            if (step === "delivered") arrived += size + dropped;
          }
          expect(queue.events.length + queue.dropped + arrived).toBe(made);
        },
      ),
    );
  });
});
