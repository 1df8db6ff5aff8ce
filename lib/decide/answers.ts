import { WHOLE_TEXT } from "../detect/info-types.generated.ts";
import { compareActions, strictest } from "../policy/actions.ts";
import type { Decision } from "./decide.ts";

/** What the person chose. */
export type Answer = "cancel" | "redact" | "proceed" | "justified";

/** An answer that may be given now. */
export interface Offer {
  readonly answer: Answer;
  /** True when this answer counts only with a written justification (it is never stored or sent). */
  readonly needsJustification: boolean;
}

/**
 * The answers that a decision allows, the safest that goes on first, cancel last.
 * Redacting answers the findings, not the site: it is offered unless the site itself is blocked, and asks for a justification where the site does.
 * It is not offered where the text as a whole is what was found (board papers, exports): without its tell-tale words it would only look safe.
 */
export function answersFor(decision: Decision): readonly Offer[] {
  if (decision.kind === "allow" || decision.kind === "notice") return [];
  const { kind, reasons } = decision;
  const site = strictest(reasons.filter((reason) => reason.kind === "site").map((reason) => reason.action));
  const findings = reasons.flatMap((reason) =>
    reason.kind === "data" && compareActions(reason.action, "notice") > 0 ? [reason.infoType] : [],
  );
  const redactable = findings.length > 0 && !findings.some((infoType) => WHOLE_TEXT.has(infoType));
  const offers: Offer[] = [];
  if (redactable && compareActions(site, "block") < 0) offers.push({ answer: "redact", needsJustification: site === "justify" });
  if (kind === "warn") offers.push({ answer: "proceed", needsJustification: false });
  if (kind === "justify") offers.push({ answer: "justified", needsJustification: true });
  return [...offers, { answer: "cancel", needsJustification: false }];
}
