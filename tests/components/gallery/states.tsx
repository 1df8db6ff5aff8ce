import { FailedDialog } from "../../../components/FailedDialog.tsx";
import { Hint } from "../../../components/Hint.tsx";
import { HoldDialog } from "../../../components/HoldDialog.tsx";
import { LongTextDialog } from "../../../components/LongTextDialog.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { PendingDialog } from "../../../components/PendingDialog.tsx";
import { RestoreSwitch } from "../../../components/Restore.tsx";
import { SidebarNotice } from "../../../components/SidebarNotice.tsx";
import { SiteBanner } from "../../../components/SiteBanner.tsx";
import { SiteBlock } from "../../../components/SiteBlock.tsx";
import type { Answer, Offer } from "../../../lib/decide/answers.ts";
import type { Verdict } from "../../../lib/decide/verdict.ts";
import { ACTIVITY_STATES } from "./activity-states.tsx";
import { DESK_STATES } from "./desk-states.tsx";
import { FILE_STATES } from "./file-states.tsx";
import { opened } from "./opened.tsx";
import { POPUP_STATES } from "./popup-states.tsx";
import { REQUEST_STATES } from "./request-states.tsx";
import { alternatives, longNamed, nameless, organization, previews, reasons, tables, verdicts } from "./samples.ts";
import type { State } from "./state.ts";
import { VERDICT_STATES } from "./verdict-states.tsx";

const nothing = (): void => {};
const partly = (onStep: (share: number) => void): (() => void) => {
  onStep(0.4);
  return nothing;
};
const offer = (answer: Answer, needsJustification = false): Offer => ({ answer, needsJustification });
const keys = [{ before: "OPENAI_API_KEY=", key: "" }];
const redact = offer("redact");
const cancel = offer("cancel");
const base = { toolName: "ChatGPT", organization, entryWay: "paste", alternatives: [], onAnswer: nothing } as const;
const site = { organization, alternatives, onBack: nothing, onJustified: nothing };

const banner = (verdict: Verdict, more: Partial<Parameters<typeof SiteBanner>[0]> = {}): State => [
  "page",
  () => (
    <SiteBanner
      verdict={verdict}
      organization={organization}
      alternatives={alternatives}
      source="managed"
      onAcknowledge={nothing}
      onDismiss={nothing}
      {...more}
    />
  ),
];

/** Every component in every state, by name. */
export const STATES: Readonly<Record<string, State>> = {
  "hint-several": ["page", () => <Hint reasons={reasons.several} box={{ left: 24, top: 120, width: 280, height: 80 }} />],
  "restore-switch": ["page", () => <RestoreSwitch shown={false} onSwitch={nothing} />],
  "hold-names": [
    "dialog",
    () => (
      <HoldDialog
        {...base}
        reasons={reasons.one}
        offers={[redact, cancel]}
        preview={previews.short}
        previewWithNames={`${previews.short} Person A`}
        onNames={nothing}
      />
    ),
  ],
  "long-text": ["dialog", () => <LongTextDialog entryWay="paste" follow={partly} onCancel={nothing} />],
  "hold-warn": [
    "dialog",
    () => <HoldDialog {...base} reasons={reasons.one} offers={[redact, offer("proceed"), cancel]} preview={previews.short} />,
  ],
  "hold-send-several": [
    "dialog",
    () => <HoldDialog {...base} entryWay="type" reasons={reasons.several} offers={[redact, cancel]} preview={previews.long} />,
  ],
  "hold-list": [
    "dialog",
    () => <HoldDialog {...base} reasons={reasons.list} tables={tables} offers={[redact, cancel]} preview={previews.short} />,
  ],
  "hold-justify": [
    "dialog",
    () => <HoldDialog {...base} reasons={reasons.one} offers={[redact, offer("justified", true), cancel]} preview={previews.short} />,
  ],
  "hold-site": [
    "dialog",
    () => (
      <HoldDialog
        {...base}
        reasons={reasons.site}
        alternatives={alternatives}
        offers={[offer("redact", true), offer("justified", true), cancel]}
        preview={previews.short}
      />
    ),
  ],
  "hold-site-block": [
    "dialog",
    () => (
      <HoldDialog
        {...base}
        toolName="GPT Plus Market"
        reasons={reasons.siteBlock}
        alternatives={alternatives}
        offers={[cancel]}
        preview={undefined}
      />
    ),
  ],
  "hold-key": [
    "dialog",
    () => (
      <HoldDialog
        {...base}
        entryWay="type"
        organization={nameless}
        reasons={reasons.key}
        offers={[redact, cancel]}
        preview={"Why does this fail?\n[Private key 1]"}
      />
    ),
  ],
  "hold-long": [
    "dialog",
    () => (
      <HoldDialog
        {...base}
        toolName={verdicts.long.tool.name}
        organization={longNamed}
        reasons={reasons.several}
        offers={[redact, offer("proceed"), cancel]}
        preview={previews.short}
      />
    ),
  ],
  pending: ["dialog", () => <PendingDialog entryWay="paste" onCancel={nothing} />],
  failed: ["dialog", () => <FailedDialog toolName="ChatGPT" organization={organization} onClose={nothing} onCopy={nothing} />],
  unsent: ["dialog", () => <FailedDialog toolName="ChatGPT" organization={organization} onClose={nothing} onCopy={nothing} unsent />],
  "failed-no-copy": ["dialog", () => <FailedDialog toolName="ChatGPT" organization={nameless} onClose={nothing} />],
  "hold-ai-key": [
    "dialog",
    () => <HoldDialog {...base} reasons={reasons.aiKey} keys={keys} offers={[redact, cancel]} preview={previews.short} />,
  ],
  "hold-key-coached": [
    "dialog",
    () => opened(<HoldDialog {...base} reasons={reasons.aiKey} offers={[redact, cancel]} preview={undefined} />),
  ],
  "notice-password": ["page", () => opened(<Notice reasons={reasons.password} entryWay="type" onDismiss={nothing} />)],
  notice: ["page", () => <Notice reasons={reasons.contact} entryWay="type" onDismiss={nothing} />],
  "notice-stopped": ["page", () => <Notice reasons={reasons.contact} entryWay="wire" stopped onDismiss={nothing} />],
  "sidebar-unlisted": ["page", () => <SidebarNotice name="Sider" status="unlisted" organization="Riverbend Shelter" onDismiss={nothing} />],
  "sidebar-prohibited": [
    "page",
    () => (
      <SidebarNotice
        name="Chat with all the models there are, on every page, with voice and pictures"
        status="prohibited"
        organization={longNamed.name}
        onDismiss={nothing}
      />
    ),
  ],
  "sidebar-approved": ["page", () => <SidebarNotice name="Grammarly" status="approved" organization="" onDismiss={nothing} />],
  "banner-approved": banner(verdicts.approved),
  "banner-unlisted": banner(verdicts.unlisted),
  "banner-starter": banner(verdicts.unlisted, { organization: nameless, alternatives: [], source: "starter" }),
  "banner-ask": banner(verdicts.offCountry, { onAsk: nothing }),
  "banner-embedded": banner(verdicts.embedded, { alternatives: [] }),
  "banner-self-hosted": banner(verdicts.selfHosted),
  "banner-reseller": banner(verdicts.reseller),
  "banner-seen-panel": banner(verdicts.seenPanel),
  "banner-seen-chat": banner(verdicts.seenChat),
  "banner-listed": banner(verdicts.listed),
  "banner-long": banner(verdicts.long, { organization: longNamed }),
  "block-reseller": ["dialog", () => <SiteBlock {...site} verdict={verdicts.reseller} />],
  "block-mirror": ["dialog", () => <SiteBlock {...site} verdict={verdicts.mirror} onAsk={nothing} />],
  "block-aggregator": ["dialog", () => <SiteBlock {...site} verdict={verdicts.aggregator} />],
  "block-prohibited": ["dialog", () => <SiteBlock {...site} organization={nameless} alternatives={[]} verdict={verdicts.prohibited} />],
  "block-justify": ["dialog", () => <SiteBlock {...site} verdict={verdicts.unlistedJustify} />],
  "block-long": ["dialog", () => <SiteBlock {...site} organization={longNamed} verdict={verdicts.long} />],
  ...DESK_STATES,
  ...FILE_STATES,
  ...POPUP_STATES,
  ...REQUEST_STATES,
  ...VERDICT_STATES,
  ...ACTIVITY_STATES,
};
