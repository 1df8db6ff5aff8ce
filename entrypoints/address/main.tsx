import { render } from "preact";
import { BlockedPage } from "../../components/blocked/BlockedPage.tsx";
import { HoldDialog } from "../../components/HoldDialog.tsx";
import { PendingDialog } from "../../components/PendingDialog.tsx";
import { loadLanguage } from "../../components/words/languages.ts";
import { WordsContext, wordsFor } from "../../components/words/words.ts";
import { eventOf } from "../../lib/activity/event-of.ts";
import { languageOf } from "../../lib/browser/own-page.ts";
import { send } from "../../lib/browser/send.ts";
import { followStores } from "../../lib/browser/stores.ts";
import { browser } from "../../lib/browser/webext.ts";
import type { Answer } from "../../lib/decide/answers.ts";
import type { Reason } from "../../lib/decide/decide.ts";
import { scanOptions } from "../../lib/decide/scan-options.ts";
import { matchLinearly } from "../../lib/detect/linear/match-linearly.ts";
import { scan } from "../../lib/detect/scan.ts";
import { settled, textIn } from "../../lib/page/address.ts";
import { strictest } from "../../lib/policy/actions.ts";
import { links } from "../guard/site-views.ts";
import { thisMinute, type Visit, visitAt } from "../guard/visit.ts";
import { placeAt, type Ruling, ruleOn } from "./settle.ts";

type Known = Extract<Visit, { kind: "known" }>;

matchLinearly();
const address = location.hash.slice(1);
const place = placeAt(address);
let asked = false;

// The guard there looks again, and must not ask again; what it finds nothing in needs no mark.
const go = (to: string, visit?: Known) => {
  const options = visit === undefined ? {} : scanOptions(visit.record.compiled);
  location.replace(scan(textIn(to), options).length === 0 ? to : settled(to));
};

async function leave(): Promise<void> {
  if (history.length > 1 || window.top !== window) return history.back();
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

async function look(): Promise<void> {
  if (asked) return;
  const visit: Visit | "unreadable" = place === undefined ? { kind: "ordinary" } : await visitAt(place).catch(() => "unreadable" as const);
  if (visit === "unreadable") return draw(<BlockedPage state={{ kind: "unreadable" }} onBack={() => void leave()} />);
  if (visit.kind === "pending") return draw(<PendingDialog entryWay="url" onCancel={() => void leave()} />);
  // Nobody is sent on by us to a place that is none of ours.
  if (visit.kind === "ordinary") return place === undefined ? draw(<BlockedPage state={{ kind: "nothing" }} />) : go(address);
  const ruling = ruleOn(address, visit);
  if (ruling.kind === "ask") return ask(visit, ruling);
  if (ruling.told.length > 0) log(visit, ruling.told, "none");
  go(address, visit);
}

async function ask(visit: Known, { reasons, offers, redacted }: Extract<Ruling, { kind: "ask" }>): Promise<void> {
  asked = true;
  const onAnswer = (answer: Answer) => {
    log(visit, reasons, answer);
    if (answer === "cancel") return void leave();
    if (reasons.some(({ kind }) => kind === "site")) send({ kind: "site-answer", tool: visit.verdict.tool.id });
    go(answer === "redact" && redacted !== undefined ? redacted.address : address, visit);
  };
  const { compiled } = visit.record;
  await draw(
    <HoldDialog
      toolName={visit.verdict.tool.name}
      organization={compiled.organization}
      entryWay="url"
      reasons={reasons}
      offers={offers}
      preview={redacted?.preview}
      alternatives={reasons.some(({ kind }) => kind === "site") ? links(visit.alternatives) : []}
      onAnswer={onAnswer}
    />,
    visit,
  );
}

async function draw(shown: preact.ComponentChild, visit?: Known): Promise<void> {
  await loadLanguage(languageOf(visit?.record));
  const words = wordsFor(languageOf(visit?.record));
  document.documentElement.lang = words.language;
  document.title = words.product;
  render(
    <WordsContext.Provider value={words}>
      <main>{shown}</main>
    </WordsContext.Provider>,
    document.body,
  );
}

function log({ verdict }: Known, reasons: readonly Reason[], answer: Answer | "none"): void {
  const action = strictest(reasons.map((reason) => reason.action));
  send({ kind: "log-event", event: eventOf(verdict, "url", action, answer, reasons, thisMinute()) });
}

addEventListener("keydown", (event) => {
  if (event.key === "Escape" && event.isTrusted && asked) void leave();
});
followStores(() => void look(), new AbortController().signal);
void look();
