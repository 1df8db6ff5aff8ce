import { UNREADABLE_DAY } from "./leaf-forms.ts";
import type { Policy, Problem } from "./policy.ts";
import type { Said } from "./said.ts";

const DAY_MS = 86_400_000;

/** True when a last day ("" for none) is over. Days are UTC. */
export function hasEnded(lastDay: string, today: string): boolean {
  return lastDay !== "" && today > lastDay;
}

/** The day of a moment in milliseconds since 1970: "2026-12-31". */
export function dayAt(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

/**
 * What has run out or should be looked at again (a day that could not be read is a problem already), so that an approval does not end, or live on, without anybody noticing.
 * @param now milliseconds since 1970
 */
export function dueRules({ tools }: Policy, now: number): readonly Problem[] {
  const today = dayAt(now);
  const isDue = (day: string) => day !== UNREADABLE_DAY && hasEnded(day, today);
  const of = (said: Said, owner: string): Said => (owner === "" ? said : ["owner", said, owner]);
  return tools.flatMap(({ id, owner, expires, reviewBy }) => [
    ...(isDue(expires) ? [{ path: "tools", wrong: of(["ended", id, expires], owner), used: ["unlisted"] } as const] : []),
    ...(isDue(reviewBy) ? [{ path: "tools", wrong: of(["review-due", id, reviewBy], owner), used: ["holds"] } as const] : []),
  ]);
}

/** When the policy says something else next, because a day in it is over: milliseconds since 1970; undefined when no day in it is to come. */
export function nextDue({ tools }: Policy, now: number): number | undefined {
  const today = dayAt(now);
  let first: string | undefined;
  for (const { expires, reviewBy } of tools)
    for (const day of [expires, reviewBy]) if (day !== "" && day >= today && (first === undefined || day < first)) first = day;
  return first === undefined ? undefined : Date.parse(first) + DAY_MS;
}
