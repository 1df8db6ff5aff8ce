import type { LogEvent } from "./event.ts";

/** Log events on their way to the collector. */
export interface ReportQueue {
  readonly events: readonly LogEvent[];
  /** Lost since the last report that arrived, because the queue was full or the collector would not take them. */
  readonly dropped: number;
  readonly tries: number;
  /** Milliseconds since 1970; not before then. */
  readonly nextTryAt: number;
}

export const EMPTY_QUEUE: ReportQueue = { events: [], dropped: 0, tries: 0, nextTryAt: 0 };

/** The queue is bounded: about 0.5 MB. */
const MOST_QUEUED = 4000;
/** Log records in one request. */
const BATCH = 500;
const MINUTE_MS = 60_000;
const LONGEST_WAIT_MS = 60 * MINUTE_MS;

/** The queue with an event more; the oldest go when it is full. */
export function queued(queue: ReportQueue, event: LogEvent): ReportQueue {
  const events = [...queue.events, event];
  const over = Math.max(0, events.length - MOST_QUEUED);
  return { ...queue, events: events.slice(over), dropped: queue.dropped + over };
}

/** What goes next; empty while it is too early. */
export function nextBatch({ events, nextTryAt }: ReportQueue, now: number): readonly LogEvent[] {
  return nextTryAt > now ? [] : events.slice(0, BATCH);
}

/** The queue after a batch of `size` was tried. "refused": the collector will never take it, so it is counted and let go. The wait doubles up to an hour. */
export function afterReport(
  queue: ReportQueue,
  size: number,
  result: { readonly kind: "delivered" | "refused" } | { readonly kind: "later"; readonly retryAfterMs?: number },
  now: number,
): ReportQueue {
  switch (result.kind) {
    case "delivered":
      return { events: queue.events.slice(size), dropped: 0, tries: 0, nextTryAt: 0 };
    case "refused":
      return { events: queue.events.slice(size), dropped: queue.dropped + size, tries: 0, nextTryAt: now + MINUTE_MS };
    case "later": {
      const wait = Math.max(result.retryAfterMs ?? 0, Math.min(MINUTE_MS * 2 ** queue.tries, LONGEST_WAIT_MS));
      return { ...queue, tries: queue.tries + 1, nextTryAt: now + wait };
    }
  }
}
