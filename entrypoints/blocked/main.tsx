import { render } from "preact";
import { BlockedPage } from "../../components/blocked/BlockedPage.tsx";
import type { BlockedState } from "../../components/blocked/state.ts";
import { loadLanguage } from "../../components/words/languages.ts";
import { pageWordsFor } from "../../components/words/pages/pages.ts";
import { WordsContext, wordsFor } from "../../components/words/words.ts";
import { languageOf } from "../../lib/browser/own-page.ts";
import { openPage } from "../../lib/browser/pages.ts";
import { send } from "../../lib/browser/send.ts";
import { followStores, readStores } from "../../lib/browser/stores.ts";
import { browser } from "../../lib/browser/webext.ts";
import { readBlocked } from "./read-blocked.ts";

const isFramed = window.top !== window;
const closes = history.length <= 1;
let told = "";

async function back(): Promise<void> {
  if (!closes) return history.back();
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

async function show(): Promise<void> {
  const stores = await readStores(["policy", "approvedTools"]).catch(() => "unreadable" as const);
  if (stores === "unreadable") return draw({ kind: "unreadable" }, languageOf(undefined));
  await loadLanguage(languageOf(stores.policy));
  draw(readBlocked(location.hash, stores.policy, stores.approvedTools ?? []), languageOf(stores.policy));
}

function draw(state: BlockedState, language: string): void {
  const words = wordsFor(language);
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  const tool = state.kind === "blocked" ? state.verdict.tool : undefined;
  render(
    <WordsContext.Provider value={words}>
      <BlockedPage
        state={state}
        onBack={isFramed ? undefined : () => void back()}
        closes={closes}
        onWho={() => void openPage("vendor", { tool: tool?.id ?? "" })}
        onAsk={() => void openPage("request", { tool: tool?.id ?? "", site: tool?.home.split("/")[0] ?? "" })}
      />
    </WordsContext.Provider>,
    document.body,
  );
  if (tool === undefined) return;
  document.title = pageWordsFor(words.language).blocked.pageTitle(tool.name);
  if (told === tool.id) return;
  told = tool.id;
  send({ kind: "visit", tool: tool.id, action: "block" });
}

draw({ kind: "loading" }, languageOf(undefined));
followStores((changed) => {
  if ("policy" in changed || "approvedTools" in changed) void show();
}, new AbortController().signal);
addEventListener("hashchange", () => void show());
void show();
