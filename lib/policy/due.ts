import type { Policy, Problem } from "./policy.ts";

/**
 * What has run out or should be looked at again, so that an approval does not end, or live on, without anybody noticing.
 * @param now milliseconds since 1970
 */
export function dueRules({ tools }: Policy, now: number): readonly Problem[] {
  const today = new Date(now).toISOString().slice(0, 10);
  return tools.flatMap(({ id, expires, reviewBy }) => [
    ...(expires !== "" && today > expires
      ? [{ path: "tools", wrong: `The approval of "${id}" ended on ${expires}`, used: "The tool counts as not listed." }]
      : []),
    ...(reviewBy !== "" && today > reviewBy
      ? [{ path: "tools", wrong: `The review of "${id}" was due on ${reviewBy}`, used: "The rule holds until it is changed." }]
      : []),
  ]);
}
