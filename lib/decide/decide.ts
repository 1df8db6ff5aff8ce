import type { DataCategory } from "../base/data-category.ts";
import type { Finding } from "../detect/detector.ts";
import { type Action, compareActions, strictest } from "../policy/actions.ts";
import type { CompiledPolicy, SiteKind } from "../policy/policy.ts";
import type { Verdict } from "./verdict.ts";

/** How content would leave. */
export type EntryWay = "paste" | "type";

/** One fact that speaks against a submission. Ids and counts only. */
export type Reason =
  | { readonly kind: "site"; readonly siteKind: SiteKind; readonly action: Action }
  | { readonly kind: "data"; readonly infoType: string; readonly category: DataCategory; readonly count: number; readonly action: Action };

/** What happens now. `notice` goes on and says so; the others are held until there is an answer. Reasons: strictest first. */
export type Decision =
  | { readonly kind: "allow" }
  | { readonly kind: "notice" | "warn" | "justify" | "block"; readonly reasons: readonly Reason[] };

/** Findings below this confidence speak against nothing. */
const MIN_CONFIDENCE = 0.5;

/**
 * Decides one submission. The strictest reason wins.
 * @param siteAnswered the person has already answered what the policy says of this site, so it is no reason any more (a block cannot be answered)
 */
export function decide(policy: CompiledPolicy, verdict: Verdict, findings: readonly Finding[], siteAnswered: boolean): Decision {
  const reasons = [...siteReason(verdict, siteAnswered), ...dataReasons(policy, findings)].filter((reason) => reason.action !== "allow");
  const kind = strictest(reasons.map((reason) => reason.action));
  if (kind === "allow") return { kind };
  return { kind, reasons: reasons.toSorted((a, b) => compareActions(b.action, a.action)) };
}

/** The findings that a submission is held for: those whose category the policy lets go on only with an answer. These are what "redact" replaces. */
export function heldFindings(policy: CompiledPolicy, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ category, confidence }) => confidence >= MIN_CONFIDENCE && compareActions(policy.dataActions[category], "notice") > 0,
  );
}

function siteReason({ siteKind, action }: Verdict, answered: boolean): readonly Reason[] {
  if (siteKind === undefined || (answered && action !== "block")) return [];
  return [{ kind: "site", siteKind, action }];
}

function dataReasons(policy: CompiledPolicy, findings: readonly Finding[]): readonly Reason[] {
  const byType = Map.groupBy(
    findings.filter((finding) => finding.confidence >= MIN_CONFIDENCE),
    (finding) => finding.infoType,
  );
  return [...byType].flatMap(([infoType, [first, ...more]]) =>
    first === undefined
      ? []
      : [{ kind: "data", infoType, category: first.category, count: 1 + more.length, action: policy.dataActions[first.category] } as const],
  );
}
