import type { DataCategory } from "../base/data-category.ts";
import { countFindings } from "../detect/count-findings.ts";
import type { Finding } from "../detect/detector.ts";
import type { Action } from "../policy/actions.ts";
import type { CompiledPolicy, DetectorRule } from "../policy/policy.ts";
import { decide } from "./decide.ts";
import type { Verdict } from "./verdict.ts";

/** As in `decide`, where the policy says nothing. */
const LEAST_CONFIDENCE = 0.5;

/** What became of the findings of one information type, for whoever tries a policy out. Ids and counts only. */
export interface Weighed {
  readonly infoType: string;
  readonly category: DataCategory;
  readonly count: number;
  /** What the policy says of it; "allow" where it counts for nothing. */
  readonly action: Action;
  /**
   * Why. `counts`: it speaks against the submission. The others say why it does not: the detector is off; every finding is below the confidence
   * that the policy asks for; there are too few; this tool may be given this data category; the policy allows it everywhere.
   */
  readonly outcome: "counts" | "off" | "unsure" | "few" | "allowed-here" | "allowed";
  /** What says so: a rule for this information type, the data category's action, or that there are so many that they are a list. */
  readonly setBy: "detector" | "data" | "list";
}

/** Every information type that was found, in the order of the text, and what the policy makes of it on this site. What `counts` is exactly what `decide` gives as reasons. */
export function weigh(policy: CompiledPolicy, verdict: Verdict, findings: readonly Finding[]): readonly Weighed[] {
  const decision = decide(policy, verdict, findings, true);
  const reasons = decision.kind === "allow" ? (decision.observed ?? []) : decision.reasons;
  return [...Map.groupBy(findings, ({ infoType }) => infoType)].flatMap(([infoType, found]): readonly Weighed[] => {
    const [first] = found;
    if (first === undefined) return [];
    const rule = Object.hasOwn(policy.detectors, infoType) ? policy.detectors[infoType] : undefined;
    const of = { infoType, category: first.category, setBy: rule?.action === undefined ? ("data" as const) : ("detector" as const) };
    const reason = reasons.find((candidate) => candidate.kind === "data" && candidate.infoType === infoType);
    if (reason?.kind === "data") {
      const isList = of.setBy === "data" && reason.action !== policy.dataActions[first.category];
      return [{ ...of, setBy: isList ? "list" : of.setBy, count: reason.count, action: reason.action, outcome: "counts" }];
    }
    return [{ ...of, count: countFindings(found), action: "allow", outcome: whyNot(policy, rule, found, first.category) }];
  });
}

function whyNot(
  policy: CompiledPolicy,
  rule: DetectorRule | undefined,
  found: readonly Finding[],
  category: DataCategory,
): Exclude<Weighed["outcome"], "counts"> {
  if (rule?.off === true) return "off";
  const sure = found.filter(({ confidence }) => confidence >= (rule?.minConfidence ?? LEAST_CONFIDENCE));
  if (sure.length === 0) return "unsure";
  if (countFindings(sure) < (rule?.minCount ?? 1)) return "few";
  return (rule?.action ?? policy.dataActions[category]) === "allow" ? "allowed" : "allowed-here";
}
