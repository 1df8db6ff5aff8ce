import { render } from "preact";
import { Popup } from "../../components/popup/Popup.tsx";
import { WordsContext, wordsFor } from "../../components/words/words.ts";
import { browser } from "../../lib/browser/webext.ts";
import type { PolicyRecord } from "../../lib/policy/policy.ts";
import { readState } from "./read-state.ts";

async function show(): Promise<void> {
  const [stored, tabs] = await Promise.allSettled([
    browser.storage.local.get("policy"),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  // as: only the background writes it, and it writes a PolicyRecord.
  const record = stored.status === "fulfilled" ? (stored.value.policy as PolicyRecord | undefined) : "unreadable";
  const url = tabs.status === "fulfilled" ? (tabs.value[0]?.url ?? "") : "";
  render(
    <WordsContext.Provider value={wordsFor(browser.i18n.getUILanguage())}>
      <Popup state={readState(record, url)} />
    </WordsContext.Provider>,
    document.body,
  );
}

browser.storage.local.onChanged.addListener((changes) => {
  if ("policy" in changes) void show();
});
void show();
