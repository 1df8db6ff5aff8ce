import { isWithin, parseHost } from "../base/host.ts";
import type { CompiledPolicy } from "../policy/policy.ts";
import type { Verdict } from "./verdict.ts";

/** Minutes for which what a person said of an account is not asked again. */
const HOLDS_MINUTES = 30 * 24 * 60;

/** The domains of the accounts that the policy wants used on an approved tool; empty where it does not matter. */
export function accountDomainsFor({ enforcement, rules }: CompiledPolicy, { tool, status }: Verdict): readonly string[] {
  const isApproved = status === "approved" || status === "limited";
  if (!isApproved || enforcement === "observe" || !Object.hasOwn(rules, tool.id)) return [];
  return rules[tool.id]?.accountDomains ?? [];
}

/** Whose account the addresses belong to that a page shows as its own: "work" as soon as one is of these domains; undefined when there are none. */
export function accountKindOf(emails: readonly string[], domains: readonly string[]): "work" | "personal" | undefined {
  const hosts = emails.flatMap((email) => parseHost(email.slice(email.lastIndexOf("@") + 1)) ?? []);
  const wanted = domains.flatMap((domain) => parseHost(domain) ?? []);
  if (hosts.length === 0) return undefined;
  return hosts.some((host) => wanted.some((domain) => isWithin(host, domain))) ? "work" : "personal";
}

/** True when the person is asked now: nothing is remembered of this tool, or it was long ago. */
export function isAccountOpen(remembered: { readonly minute: number } | undefined, nowMinute: number): boolean {
  return remembered === undefined || nowMinute - remembered.minute >= HOLDS_MINUTES || remembered.minute > nowMinute;
}
