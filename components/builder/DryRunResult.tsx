import { decide, heldFindings, type Reason } from "../../lib/decide/decide.ts";
import type { Verdict } from "../../lib/decide/verdict.ts";
import { weigh } from "../../lib/decide/weigh.ts";
import type { Finding } from "../../lib/detect/detector.ts";
import { type Action, strictest } from "../../lib/policy/actions.ts";
import type { CompiledPolicy } from "../../lib/policy/policy.ts";
import { applyReplacements, replacementsFor } from "../../lib/redact/redact.ts";
import { Badge } from "../Badge.tsx";
import { Preview } from "../Preview.tsx";
import { useWords } from "../words/words.ts";
import { infoTypeLabel, optionLabel } from "./form.ts";
import { useBuilderWords } from "./words.ts";

interface DryRunResultProps {
  readonly policy: CompiledPolicy;
  /** Undefined on an ordinary page. */
  readonly verdict: Verdict | undefined;
  readonly site: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The decision and each reason that led to it, as `decide` gives them; and what was found that led to nothing, and why. */
export function DryRunResult({ policy, verdict, site, text, findings }: DryRunResultProps) {
  const words = useBuilderWords();
  const ui = useWords();
  if (site.trim() === "") return null;
  if (verdict === undefined)
    return (
      <div class="result tone-ok">
        <p class="what" role="status">
          {words.dryRun.ordinary}
        </p>
        <p>{words.dryRun.ordinaryWhy}</p>
      </div>
    );
  const decision = decide(policy, verdict, findings, false);
  const reasons = decision.kind === "allow" ? (decision.observed ?? []) : decision.reasons;
  const action = strictest(reasons.map((reason) => reason.action));
  const isObserved = policy.enforcement === "observe";
  const org = policy.organization.name === "" ? ui.yourOrganization : policy.organization.name;
  const weighed = weigh(policy, verdict, findings);
  const held = heldFindings(policy, verdict, findings);
  return (
    <div class="result">
      <p class="decision" role="status">
        <Badge action={isObserved ? "allow" : action} />
        <b>{isObserved ? words.dryRun.observed(words.dryRun.decisions[action]) : words.dryRun.decisions[action]}</b>
      </p>
      {policy.enforcement === "coach" && <p>{words.dryRun.coached}</p>}
      <ul class="reasons" aria-label={words.dryRun.reasons}>
        <ReasonLine
          action={siteActionIn(reasons)}
          what={
            verdict.siteKind === undefined
              ? `${verdict.tool.name}: ${verdict.status === "limited" ? ui.limited.by(org) : ui.approved.by(org)}`
              : ui.sites[verdict.siteKind].title(verdict.tool.name, org)
          }
          why={verdict.siteKind === undefined ? words.dryRun.siteFine : words.dryRun.because(`siteActions.${verdict.siteKind}`)}
        />
        {weighed.map((of) => (
          <ReasonLine
            key={of.infoType}
            action={of.action}
            what={words.dryRun.found(infoTypeLabel(of.infoType, policy, ui), of.count, optionLabel(of.category, words))}
            why={
              of.outcome === "counts"
                ? words.dryRun.because(
                    of.setBy === "detector" ? `detectors: ${of.infoType}` : `dataActions.${keyOf(of.category)}`,
                    of.setBy === "list",
                  )
                : words.dryRun.outcomes[of.outcome](verdict.tool.name)
            }
          />
        ))}
        {weighed.length === 0 && <ReasonLine action="allow" what={text === "" ? words.dryRun.noText : words.dryRun.nothingFound} why="" />}
      </ul>
      {held.length > 0 && (
        <Preview label={words.dryRun.redacted} text={applyReplacements(text, replacementsFor(text, held).replacements)} />
      )}
    </div>
  );
}

// As the policy writes it: "donorFinancial".
function keyOf(category: string): string {
  return category.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function siteActionIn(reasons: readonly Reason[]): Action {
  return strictest(reasons.filter(({ kind }) => kind === "site").map(({ action }) => action));
}

function ReasonLine({ action, what, why }: { readonly action: Action; readonly what: string; readonly why: string }) {
  const ui = useBuilderWords();
  return (
    <li>
      <Badge action={action} />
      <div>
        <p class="what">{what}</p>
        <p class="why">
          {ui.dryRun.says[action]} {why}
        </p>
      </div>
    </li>
  );
}
