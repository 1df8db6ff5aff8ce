import type { Policy, Problem } from "./policy.ts";
import { UNREADABLE_DAY } from "./schema-parts.ts";

/**
 * What has run out or should be looked at again (a day that could not be read is a problem already), so that an approval does not end, or live on, without anybody noticing.
 * @param now milliseconds since 1970
 */
export function dueRules({ tools }: Policy, now: number): readonly Problem[] {
  const today = new Date(now).toISOString().slice(0, 10);
  return tools.flatMap(({ id, expires, reviewBy }) => [
    ...(expires !== "" && expires !== UNREADABLE_DAY && today > expires
      ? [{ path: "tools", wrong: `The approval of "${id}" ended on ${expires}`, used: "The tool counts as not listed." }]
      : []),
    ...(reviewBy !== "" && reviewBy !== UNREADABLE_DAY && today > reviewBy
      ? [{ path: "tools", wrong: `The review of "${id}" was due on ${reviewBy}`, used: "The rule holds until it is changed." }]
      : []),
  ]);
}
