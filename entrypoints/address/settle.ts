import { parseHost } from "../../lib/base/host.ts";
import type { Place } from "../../lib/base/place.ts";
import { answersFor, type Offer } from "../../lib/decide/answers.ts";
import { decide, heldFindings, type Reason } from "../../lib/decide/decide.ts";
import { scanOptions } from "../../lib/decide/scan-options.ts";
import { scan } from "../../lib/detect/scan.ts";
import { rebuilt, textIn } from "../../lib/page/address.ts";
import { applyReplacements, NO_NUMBERS, replacementsFor } from "../../lib/redact/redact.ts";
import type { Visit } from "../guard/visit.ts";

type Known = Extract<Visit, { kind: "known" }>;

/** What is to be done with an address. `observed`: what would have been asked about if the policy did more than observe. */
export type Ruling =
  | { readonly kind: "go"; readonly told: readonly Reason[] }
  | {
      readonly kind: "ask";
      readonly reasons: readonly Reason[];
      readonly offers: readonly Offer[];
      /** The address without what is held, and the texts in it as they would go on; undefined where that is not offered. */
      readonly redacted: { readonly address: string; readonly preview: string } | undefined;
    };

/** Where an address leads, as far as the product looks; undefined for what is no web page. */
export function placeAt(address: string): Place | undefined {
  const url = URL.parse(address);
  const host = url !== null && /^https?:$/.test(url.protocol) ? parseHost(url.hostname) : undefined;
  return url === null || host === undefined ? undefined : { host, path: url.pathname, query: url.search.slice(1) };
}

/** Rules on what stands in an address. What holds nothing is not asked about, whatever the site is: the site says so itself. */
export function ruleOn(address: string, { record: { compiled }, verdict, siteAnswered }: Known): Ruling {
  const look = (text: string) => scan(text, scanOptions(compiled));
  const findings = look(textIn(address));
  const decision = decide(compiled, verdict, findings, siteAnswered);
  const isAboutData = decision.kind !== "allow" && decision.reasons.some(({ kind }) => kind === "data");
  if (decision.kind === "allow" || decision.kind === "notice" || !isAboutData)
    return { kind: "go", told: decision.kind === "allow" ? (decision.observed ?? []) : isAboutData ? decision.reasons : [] };
  const offers = answersFor(decision);
  let numbering = NO_NUMBERS;
  const parts: string[] = [];
  const replaced = rebuilt(address, (text) => {
    const made = replacementsFor(text, heldFindings(compiled, verdict, look(text)), numbering);
    numbering = made.numbering;
    const next = applyReplacements(text, made.replacements);
    if (next !== text) parts.push(next);
    return next;
  });
  const isSafe = replaced !== undefined && heldFindings(compiled, verdict, look(textIn(replaced))).length === 0;
  return {
    kind: "ask",
    reasons: decision.reasons,
    offers: isSafe ? offers : offers.filter(({ answer }) => answer !== "redact"),
    redacted: isSafe && offers.some(({ answer }) => answer === "redact") ? { address: replaced, preview: parts.join("\n") } : undefined,
  };
}
