/** A calendar day in UTC: "2026-11-25"; "" for none. */
export type Day = string;

/** @param minute since 1970 */
export function dayOf(minute: number): Day {
  return new Date(minute * 60_000).toISOString().slice(0, 10);
}

/** "2026-11". @param minute since 1970 */
export function monthOf(minute: number): string {
  return dayOf(minute).slice(0, 7);
}
