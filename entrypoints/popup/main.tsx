import { render } from "preact";
import { Popup } from "../../components/popup/Popup.tsx";
import { WordsContext, wordsFor } from "../../components/words/words.ts";
import { followStores, readStores } from "../../lib/browser/stores.ts";
import { browser } from "../../lib/browser/webext.ts";
import { readState } from "./read-state.ts";

async function show(): Promise<void> {
  const [stores, tabs] = await Promise.allSettled([readStores(["policy"]), browser.tabs.query({ active: true, currentWindow: true })]);
  const record = stores.status === "fulfilled" ? stores.value.policy : "unreadable";
  const url = tabs.status === "fulfilled" ? (tabs.value[0]?.url ?? "") : "";
  render(
    <WordsContext.Provider value={wordsFor(browser.i18n.getUILanguage())}>
      <Popup state={readState(record, url)} />
    </WordsContext.Provider>,
    document.body,
  );
}

followStores((changed) => {
  if (changed.policy !== undefined) void show();
}, new AbortController().signal);
void show();
