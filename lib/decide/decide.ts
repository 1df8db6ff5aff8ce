import type { DataCategory } from "../base/data-category.ts";
import { countFindings } from "../detect/count-findings.ts";
import type { Finding } from "../detect/detector.ts";
import { type Action, compareActions, strictest } from "../policy/actions.ts";
import type { CompiledPolicy, DetectorRule, SiteKind } from "../policy/policy.ts";
import { siteAction, type Verdict } from "./verdict.ts";

/** How content would leave. "url": as part of an address; "wire": in a request of the page that no other gate saw. */
export const ENTRY_WAYS = ["paste", "drop", "type", "file", "url", "wire"] as const;
export type EntryWay = (typeof ENTRY_WAYS)[number];

/** One fact that speaks against a submission. Ids and counts only. */
export type Reason =
  | { readonly kind: "site"; readonly siteKind: SiteKind; readonly action: Action }
  | {
      readonly kind: "data";
      readonly infoType: string;
      /** What the policy calls it, where it is a term of the organisation's. */
      readonly name?: string;
      readonly category: DataCategory;
      readonly count: number;
      readonly action: Action;
    };

/**
 * What happens now. `notice` goes on and says so; the others are held until there is an answer. Reasons: strictest first.
 * `observed`: what would have spoken against it if the policy did more than observe; to be counted, never shown.
 */
export type Decision =
  | { readonly kind: "allow"; readonly observed?: readonly Reason[] }
  | { readonly kind: "notice" | "warn" | "justify" | "block"; readonly reasons: readonly Reason[] };

/**
 * Decides one submission. The strictest reason wins.
 * @param siteAnswered the person has already answered what the policy says of this site, so it is no reason any more (a block cannot be answered)
 */
export function decide(policy: CompiledPolicy, verdict: Verdict, findings: readonly Finding[], siteAnswered: boolean): Decision {
  const reasons = [...siteReason(policy, verdict, siteAnswered), ...dataReasons(policy, verdict, findings)]
    .filter((reason) => reason.action !== "allow")
    .toSorted((a, b) => compareActions(b.action, a.action));
  if (policy.enforcement === "observe") return reasons.length === 0 ? { kind: "allow" } : { kind: "allow", observed: reasons };
  const kind = strictest(reasons.map((reason) => reason.action));
  return kind === "allow" ? { kind } : { kind, reasons };
}

/** What is recorded of a submission that goes on: what the person is told, or would be if the policy did more than observe. Undefined for nothing. */
export function toldOf(decision: Decision): { readonly action: Action; readonly reasons: readonly Reason[] } | undefined {
  const reasons = decision.kind === "notice" ? decision.reasons : decision.kind === "allow" ? (decision.observed ?? []) : [];
  const [first] = reasons;
  return first === undefined ? undefined : { action: first.action, reasons };
}

/**
 * The findings that a submission is held for: those that the policy lets go on only with an answer. These are what "redact" replaces.
 * @param inAll those of the whole submission, where `findings` are those of one piece of it: ten addresses are a list, in however many boxes they stand
 */
export function heldFindings(
  policy: CompiledPolicy,
  verdict: Verdict,
  findings: readonly Finding[],
  inAll: readonly Finding[] = findings,
): readonly Finding[] {
  const held = new Set(
    dataReasons(policy, verdict, inAll)
      .filter(({ action }) => compareActions(action, "notice") > 0)
      .map(({ infoType }) => infoType),
  );
  return countedFindings(policy, findings).filter(({ infoType }) => held.has(infoType));
}

function siteReason(policy: CompiledPolicy, { siteKind, tool, action }: Verdict, answered: boolean): readonly Reason[] {
  if (siteKind === undefined || (answered && action !== "block")) return [];
  return [{ kind: "site", siteKind, action: policy.enforcement === "observe" ? siteAction(policy, siteKind, tool) : action }];
}

type DataReason = Extract<Reason, { kind: "data" }>;

function dataReasons(policy: CompiledPolicy, verdict: Verdict, findings: readonly Finding[]): readonly DataReason[] {
  const allowed = allowedData(policy, verdict);
  return [...Map.groupBy(countedFindings(policy, findings), ({ infoType }) => infoType)].flatMap(([infoType, found]) => {
    const rule = detectorRule(policy, infoType);
    const count = countFindings(found);
    const [first] = found;
    if (first === undefined || count < (rule?.minCount ?? 1) || allowed.includes(first.category)) return [];
    const name = policy.customDetectors.find(({ id }) => id === infoType)?.name;
    const action = rule?.action ?? actionByVolume(policy, first.category, count);
    return [{ kind: "data", infoType, ...(name === undefined ? {} : { name }), category: first.category, count, action } as const];
  });
}

/** So many addresses or numbers of people are a list: more than what one person's signature or a letterhead gives. */
const LIST_COUNT = 10;

// One e-mail address is a notice, ten are a list. Where the policy names an action for the information type itself, that stands.
function actionByVolume({ dataActions }: CompiledPolicy, category: DataCategory, count: number): Action {
  const action = dataActions[category];
  const isList = category === "contact" && count >= LIST_COUNT && action === "notice";
  return isList ? "warn" : action;
}

function countedFindings(policy: CompiledPolicy, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ infoType, confidence }) => {
    const rule = detectorRule(policy, infoType);
    return rule?.off !== true && confidence >= (rule?.minConfidence ?? MIN_CONFIDENCE);
  });
}

/** Findings below this confidence speak against nothing, unless the policy says otherwise. */
const MIN_CONFIDENCE = 0.5;

function detectorRule({ detectors }: CompiledPolicy, infoType: string): DetectorRule | undefined {
  return Object.hasOwn(detectors, infoType) ? detectors[infoType] : undefined;
}

// The only thing that lowers an action: what the policy lets staff enter into a tool that it approves.
function allowedData({ rules }: CompiledPolicy, { tool, status }: Verdict): readonly DataCategory[] {
  const isApproved = status === "approved" || status === "limited";
  return isApproved && Object.hasOwn(rules, tool.id) ? (rules[tool.id]?.allowedData ?? []) : [];
}
