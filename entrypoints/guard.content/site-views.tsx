import type { ComponentChild } from "preact";
import { SiteBanner } from "../../components/SiteBanner.tsx";
import { SiteBlock } from "../../components/SiteBlock.tsx";
import { send } from "../../lib/browser/send.ts";
import type { Tool } from "../../lib/catalog/tool.ts";
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
export function siteBanner(visit: Known, { crowded, onDismiss }: BannerState, { onSiteAnswer, onAsk }: SiteAnswerer): ComponentChild {
  const { verdict, record } = visit;
  return (
    <SiteBanner
      verdict={verdict}
      organization={record.compiled.organization}
      alternatives={verdict.siteKind === undefined ? [] : links(visit.alternatives)}
      source={record.source}
      crowded={crowded}
      onWho={() => send({ kind: "open-vendor-card", tool: verdict.tool.id })}
      onAcknowledge={() => onSiteAnswer("proceed")}
      onAsk={onAsk}
      onDismiss={onDismiss}
    />
  );
}

/** The page-wide panel over a site that does not. */
export function siteBlock(view: Window, { verdict, record, alternatives }: Known, { onSiteAnswer, onAsk }: SiteAnswerer): ComponentChild {
  return (
    <SiteBlock
      verdict={verdict}
      organization={record.compiled.organization}
      alternatives={links(alternatives)}
      onBack={() => (view.history.length > 1 ? view.history.back() : view.close())}
      onWho={() => send({ kind: "open-vendor-card", tool: verdict.tool.id })}
      onJustified={() => onSiteAnswer("justified")}
      onAsk={onAsk}
    />
  );
}

/** True while the person may not use the site. */
export function isShut({ verdict, siteAnswered }: Known): boolean {
  return verdict.action === "block" || (verdict.action === "justify" && !siteAnswered);
}

/** Tools as links to their home. */
export function links(tools: readonly Tool[]) {
  return tools.map(({ name, home }) => ({ name, url: `https://${home}` }));
}
