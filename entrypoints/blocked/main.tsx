import { render } from "preact";
import { BlockedPage } from "../../components/blocked/BlockedPage.tsx";
import type { BlockedState } from "../../components/blocked/state.ts";
import { pageWordsFor } from "../../components/words/pages/pages.ts";
import { WordsContext, wordsFor } from "../../components/words/words.ts";
import { eventOf } from "../../lib/activity/event-of.ts";
import { send } from "../../lib/browser/send.ts";
import { followStores, readStores } from "../../lib/browser/stores.ts";
import { browser } from "../../lib/browser/webext.ts";
import { readBlocked } from "./read-blocked.ts";

const words = wordsFor(browser.i18n.getUILanguage());
const isFramed = window.top !== window;
const closes = history.length <= 1;
let logged = "";

async function back(): Promise<void> {
  if (!closes) return history.back();
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

async function show(): Promise<void> {
  const stores = await readStores(["policy", "approvedTools"]).catch(() => "unreadable" as const);
  const isRead = stores !== "unreadable";
  draw(readBlocked(location.hash, isRead ? stores.policy : stores, isRead ? (stores.approvedTools ?? []) : []));
}

function draw(state: BlockedState): void {
  const onBack = isFramed ? undefined : () => void back();
  render(
    <WordsContext.Provider value={words}>
      <BlockedPage state={state} onBack={onBack} closes={closes} />
    </WordsContext.Provider>,
    document.body,
  );
  if (state.kind !== "blocked") return;
  const { verdict } = state;
  document.title = pageWordsFor(words.language).blocked.pageTitle(verdict.tool.name);
  document.documentElement.lang = words.language;
  if (logged === verdict.tool.id) return;
  logged = verdict.tool.id;
  send({ kind: "log-event", event: eventOf(verdict, "visit", "block", "none", [], Math.floor(Date.now() / 60_000)) });
}

draw({ kind: "loading" });
followStores((changed) => {
  if ("policy" in changed || "approvedTools" in changed) void show();
}, new AbortController().signal);
addEventListener("hashchange", () => void show());
void show();
