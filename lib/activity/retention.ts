import type { LogEvent } from "./event.ts";

const MINUTES_A_DAY = 24 * 60;
/** However busy the days: this many events are kept, the newest. */
const MOST_EVENTS = 5000;

/** The events that may still be kept at `now` (minutes since 1970), oldest first. */
export function retained(events: readonly LogEvent[], retentionDays: number, now: number): readonly LogEvent[] {
  return events.filter(({ minute }) => now - minute < retentionDays * MINUTES_A_DAY).slice(-MOST_EVENTS);
}
