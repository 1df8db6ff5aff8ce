import { type Host, parseHost } from "../../lib/base/host.ts";
import { findTool } from "../../lib/catalog/match.ts";
import { allTools } from "../../lib/catalog/tools.ts";
import { type Decision, decide } from "../../lib/decide/decide.ts";
import { judge, type Verdict } from "../../lib/decide/verdict.ts";
import type { Finding } from "../../lib/detect/detector.ts";
import { nextRecord } from "../../lib/policy/next-record.ts";
import type { PolicyRecord } from "../../lib/policy/policy.ts";

/** Noon of a day ("2026-11-25"), UTC. */
export const noon = (date: string): number => Date.parse(`${date}T12:00:00Z`);

/** What is kept of a pushed policy. */
export const recordOf = (managed: unknown, now = noon("2026-11-25")): PolicyRecord =>
  nextRecord({ managed, lastManaged: undefined, local: undefined, overdue: false }, allTools(), now).record;

/** What a pushed policy says of a host's first page. */
export function visit(policy: unknown, host: string, now?: number): Verdict {
  const place = { host: hostNamed(host), path: "/", query: "" };
  const verdict = judge(recordOf(policy, now).compiled, place, findTool(place));
  if (verdict === undefined) throw new Error("an ordinary page");
  return verdict;
}

/** What a pushed policy decides of findings on claude.ai, or on another host. */
export const submit = (policy: unknown, findings: readonly Finding[], host = "claude.ai"): Decision =>
  decide(recordOf(policy).compiled, visit(policy, host), findings, false);

export const finding = (infoType: string, category: Finding["category"], confidence = 0.9): Finding => ({
  infoType,
  category,
  start: 0,
  end: 1,
  confidence,
});
export const SSN = finding("us-ssn", "beneficiary");
export const CARD = finding("payment-card", "donor-financial");

function hostNamed(name: string): Host {
  const host = parseHost(name);
  if (host === undefined) throw new Error(name);
  return host;
}
