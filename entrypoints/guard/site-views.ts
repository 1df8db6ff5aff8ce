import type { View } from "../../components/views.ts";
import { send } from "../../lib/browser/send.ts";
import type { Tool } from "../../lib/catalog/tool.ts";
import { view as shownAs } from "./drawer.ts";
import type { Visit } from "./visit.ts";

type Known = Extract<Visit, { kind: "known" }>;

/** What a person may do about the site itself. */
export interface SiteAnswerer {
  /** The person acknowledged or justified going on with this site. */
  onSiteAnswer(answer: "proceed" | "justified"): void;
  /** The person wants this tool: opens the request page. */
  onAsk(): void;
}

interface BannerState {
  /** The full card would lie over the composer. */
  readonly crowded: boolean;
  readonly onDismiss: () => void;
}

/** Our statement on a site that stays usable. */
export function siteBanner(visit: Known, { crowded, onDismiss }: BannerState, { onSiteAnswer, onAsk }: SiteAnswerer): View {
  const { verdict, record } = visit;
  return shownAs("SiteBanner", {
    verdict,
    organization: record.compiled.organization,
    alternatives: verdict.siteKind === undefined ? [] : links(visit.alternatives),
    source: record.source,
    crowded,
    onWho: () => send({ kind: "open-vendor-card", tool: verdict.tool.id }),
    onAcknowledge: () => onSiteAnswer("proceed"),
    onAsk,
    onDismiss,
  });
}

/** The page-wide panel over a site that does not. */
export function siteBlock(view: Window, { verdict, record, alternatives }: Known, { onSiteAnswer, onAsk }: SiteAnswerer): View {
  return shownAs("SiteBlock", {
    verdict,
    organization: record.compiled.organization,
    alternatives: links(alternatives),
    onBack: () => (view.history.length > 1 ? view.history.back() : view.close()),
    onWho: () => send({ kind: "open-vendor-card", tool: verdict.tool.id }),
    onJustified: () => onSiteAnswer("justified"),
    onAsk,
  });
}

/** True while the person may not use the site. */
export function isShut({ verdict, siteAnswered }: Known): boolean {
  return verdict.action === "block" || (verdict.action === "justify" && !siteAnswered);
}

/** Tools as links to their home. */
export function links(tools: readonly Tool[]) {
  return tools.map(({ name, home }) => ({ name, url: `https://${home}` }));
}
