import { countFindings } from "../detect/count-findings.ts";
import type { Finding } from "../detect/detector.ts";
import { WHOLE_TEXT } from "../detect/info-types.generated.ts";
import { type Action, compareActions, strictest } from "../policy/actions.ts";
import type { CompiledPolicy } from "../policy/policy.ts";
import type { Offer } from "./answers.ts";
import { decide, heldFindings, type Reason } from "./decide.ts";
import type { Verdict } from "./verdict.ts";

/** What is known of one file: what was found in it and has no answer yet. */
export interface FileFound {
  readonly findings: readonly Finding[];
  /** By information type, how many were counted beyond `findings`, which does not hold more than is needed to decide. */
  readonly more: Readonly<Record<string, number>>;
  /** It, or something in it, could not be looked into, and the person has not answered for that yet. */
  readonly isUnreadable: boolean;
  /** A copy without what is held can be tried. */
  readonly isCopyable: boolean;
  /** It is a table, so that columns can be left out. */
  readonly isTable: boolean;
}

/** What speaks against one file. */
interface FileReasons {
  readonly reasons: readonly Reason[];
  /** What the policy does with what it cannot look into; "allow" for a file that was read. */
  readonly unreadable: Action;
}

/** What happens to files that would leave together: the strictest of all. `files`: in the order given. */
export interface FilesDecision {
  readonly kind: Action;
  /** The site's and those of all files together, strictest first; also what was only observed. */
  readonly reasons: readonly Reason[];
  readonly files: readonly FileReasons[];
  readonly offers: readonly Offer[];
}

/** Decides files that leave together. Findings count over all of them; what cannot be looked into has an action of its own in the policy. */
export function decideFiles(policy: CompiledPolicy, verdict: Verdict, files: readonly FileFound[], siteAnswered: boolean): FilesDecision {
  const all = files.flatMap(({ findings }) => findings);
  const decision = decide(policy, verdict, all, siteAnswered);
  const observes = policy.enforcement === "observe";
  const reasons = (decision.kind === "allow" ? (decision.observed ?? []) : decision.reasons).map((reason) =>
    reason.kind === "data"
      ? { ...reason, count: reason.count + files.reduce((sum, { more }) => sum + (more[reason.infoType] ?? 0), 0) }
      : reason,
  );
  const told = new Set(reasons.flatMap((reason) => (reason.kind === "data" ? [reason.infoType] : [])));
  const ofFiles = files.map(({ findings, more, isUnreadable }): FileReasons => {
    const own = Map.groupBy(
      findings.filter(({ infoType }) => told.has(infoType)),
      ({ infoType }) => infoType,
    );
    return {
      reasons: reasons.flatMap((reason) => {
        const count = reason.kind === "data" ? countFindings(own.get(reason.infoType) ?? []) : 0;
        return reason.kind === "data" && count > 0 ? [{ ...reason, count: count + (more[reason.infoType] ?? 0) }] : [];
      }),
      unreadable: isUnreadable && !observes ? policy.files.unreadable : "allow",
    };
  });
  const kind = strictest([decision.kind, ...ofFiles.map(({ unreadable }) => unreadable)]);
  return { kind, reasons, files: ofFiles, offers: offersFor(policy, verdict, kind, reasons, files) };
}

/** The information types that a safe copy must not hold, each with the confidence from which a finding counts. */
export function heldTypes(policy: CompiledPolicy, verdict: Verdict, files: readonly FileFound[]): Readonly<Record<string, number>> {
  const held = heldFindings(
    policy,
    verdict,
    files.flatMap(({ findings }) => findings),
  );
  const least: Record<string, number> = {};
  for (const { infoType } of held) {
    least[infoType] = Object.hasOwn(policy.detectors, infoType) ? (policy.detectors[infoType]?.minConfidence ?? 0.5) : 0.5;
  }
  return least;
}

/** A copy leaves out what could not be looked into at all, so something must remain; a list can be made safe by leaving out columns, a board paper by nothing. */
function offersFor(
  policy: CompiledPolicy,
  verdict: Verdict,
  kind: Action,
  reasons: readonly Reason[],
  files: readonly FileFound[],
): readonly Offer[] {
  if (compareActions(kind, "notice") <= 0) return [];
  const site = strictest(reasons.filter((reason) => reason.kind === "site").map((reason) => reason.action));
  const offers: Offer[] = [];
  const remains = files.some(({ isCopyable }) => isCopyable);
  const isChanged =
    files.some(({ isUnreadable }) => isUnreadable) ||
    reasons.some((reason) => reason.kind === "data" && compareActions(reason.action, "notice") > 0);
  const isWhole = files.some(
    ({ findings, isTable }) => !isTable && heldFindings(policy, verdict, findings).some(({ infoType }) => WHOLE_TEXT.has(infoType)),
  );
  if (remains && isChanged && !isWhole && compareActions(site, "block") < 0)
    offers.push({ answer: "redact", needsJustification: site === "justify" });
  if (kind === "warn") offers.push({ answer: "proceed", needsJustification: false });
  if (kind === "justify") offers.push({ answer: "justified", needsJustification: true });
  return [...offers, { answer: "cancel", needsJustification: false }];
}
