import type { ComponentChild } from "preact";
import { AccountCard } from "../../../components/account/AccountCard.tsx";
import { BlockedPage } from "../../../components/blocked/BlockedPage.tsx";
import type { BlockedState } from "../../../components/blocked/state.ts";
import { AiExtensions } from "../../../components/popup/AiExtensions.tsx";
import { Answers } from "../../../components/popup/Answers.tsx";
import { VendorCard } from "../../../components/vendor/VendorCard.tsx";
import type { AccountKind } from "../../../lib/activity/accounts.ts";
import { vendorCard } from "../../../lib/catalog/vendors/card.ts";
import type { Verdict } from "../../../lib/decide/verdict.ts";
import { alternatives, longNamed, nameless, organization, verdicts } from "./samples.ts";
import type { State } from "./state.ts";

const nothing = (): void => {};
const blocked = (state: BlockedState, more: Partial<Parameters<typeof BlockedPage>[0]> = {}): State => [
  "in-place",
  () => <BlockedPage state={state} onBack={nothing} onWho={nothing} {...more} />,
];
const shut = { kind: "blocked", verdict: verdicts.reseller, place: "gptplus.example", organization, alternatives } as const;
const card = (id: string, verdict?: Verdict, of = organization): State => [
  "own",
  () => <VendorCard card={vendorCard(id)} verdict={verdict} organization={of} catalogDate="2026-08-22" />,
];

const account = (kind: AccountKind | undefined, of = organization, domains: readonly string[] = ["riverbend.example"]): State => [
  "page",
  () => <AccountCard toolName="ChatGPT" organization={of} domains={domains} kind={kind} onAnswer={nothing} onClose={nothing} />,
];

const extensions = (["approved", "limited", "unlisted", "prohibited"] as const).map((status, index) => ({
  id: status,
  name: index === 2 ? verdicts.long.tool.name : `Helper ${index + 1}`,
  status,
  isOn: index !== 3,
}));
const mine = (parts: ComponentChild): State => [
  "popup",
  () => (
    <div class="handrail popup">
      <main>
        <h1 class="only-read">Popup</h1>
        {parts}
      </main>
    </div>
  ),
];

/** The states of the page in place of a blocked site and of the vendor card. */
export const VERDICT_STATES: Readonly<Record<string, State>> = {
  "blocked-reseller": blocked(shut),
  "blocked-closes": blocked({ ...shut, verdict: verdicts.prohibited }, { closes: true, onAsk: nothing }),
  "blocked-frame": blocked(shut, { onBack: undefined }),
  "blocked-long": blocked({
    ...shut,
    verdict: { ...verdicts.long, action: "block" },
    place: verdicts.long.tool.home,
    organization: longNamed,
  }),
  "blocked-loading": blocked({ kind: "loading" }),
  "blocked-pending": blocked({ kind: "pending" }),
  "blocked-unreadable": blocked({ kind: "unreadable" }),
  "blocked-nothing": blocked({ kind: "nothing" }),
  "blocked-open": blocked({ kind: "open", name: "Grok", url: "https://grok.com" }),
  "account-question": account(undefined),
  "account-work": account("work"),
  "account-personal": account("personal"),
  "account-shared": account("shared"),
  "account-crowded": [
    "page",
    () => (
      <AccountCard
        toolName="ChatGPT"
        organization={organization}
        domains={["riverbend.example"]}
        kind={undefined}
        crowded
        onAnswer={nothing}
        onClose={nothing}
      />
    ),
  ],
  "account-long": account(undefined, longNamed, ["upper-valley-coalition.example", "housing.example", "legal-services.example"]),
  "mine-answers": mine(
    <Answers
      answers={[
        { toolId: "grok", name: "Grok", until: 1_700_000_000_000 },
        { toolId: "long", name: verdicts.long.tool.name, until: 1_700_000_000_000 },
      ]}
      onTakeBack={nothing}
    />,
  ),
  "mine-extensions-ask": mine(<AiExtensions extensions={undefined} onLook={nothing} />),
  "mine-extensions-none": mine(<AiExtensions extensions={[]} onLook={nothing} />),
  "mine-extensions": mine(<AiExtensions extensions={extensions} onLook={nothing} />),
  "vendor-full": card("claude", verdicts.approved),
  "vendor-mostly-unknown": card("aihubmix", verdicts.reseller),
  "vendor-statement": card("deepseek", verdicts.prohibited),
  "vendor-many-places": card("google-ai-mode", verdicts.embedded, longNamed),
  "vendor-nobody": card("chatgpt", undefined, nameless),
  "vendor-missing": card("no-such-tool"),
};
