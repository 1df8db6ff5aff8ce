import { render } from "preact";
import { Popup } from "../../components/popup/Popup.tsx";
import { loadLanguage } from "../../components/words/languages.ts";
import { WordsContext, wordsFor } from "../../components/words/words.ts";
import { changeStore } from "../../lib/browser/change-store.ts";
import { languageOf } from "../../lib/browser/own-page.ts";
import { openPage } from "../../lib/browser/pages.ts";
import { followStores, readStores } from "../../lib/browser/stores.ts";
import { browser } from "../../lib/browser/webext.ts";
import { allTold, type MyRequest } from "../../lib/request/my-requests.ts";
import { actionsFor } from "./actions.ts";
import { Mine } from "./mine.tsx";
import { readState } from "./read-state.ts";

/** By request, what the person had been told when the popup was opened: news stays while it is being read. */
let toldAtOpening: ReadonlyMap<string, MyRequest["told"]> | undefined;

async function show(): Promise<void> {
  const [stores, tabs] = await Promise.allSettled([
    readStores(["policy", "myRequests", "seenSites", "surveyed", "outbox"]),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  const record = stores.status === "fulfilled" ? stores.value.policy : "unreadable";
  const seenSites = stores.status === "fulfilled" ? stores.value.seenSites : undefined;
  const url = tabs.status === "fulfilled" ? (tabs.value[0]?.url ?? "") : "";
  const stored = stores.status === "fulfilled" ? (stores.value.myRequests ?? []) : [];
  toldAtOpening ??= new Map(stored.map(({ id, told }) => [id, told]));
  const requests = stored.map((request) => ({ ...request, told: toldAtOpening?.get(request.id) ?? request.told }));
  const isSurveyed = stores.status === "fulfilled" && stores.value.surveyed !== undefined;
  const outbox = stores.status === "fulfilled" ? stores.value.outbox : undefined;
  const actions = actionsFor(
    typeof record === "object" ? record.compiled : undefined,
    (page, parameters) => void openPage(page, parameters),
  );
  await loadLanguage(languageOf(record));
  const words = wordsFor(languageOf(record));
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  render(
    <WordsContext.Provider value={words}>
      <Popup
        state={readState(record, url, requests, seenSites, isSurveyed, outbox)}
        actions={actions}
        mine={typeof record === "object" ? <Mine policy={record.compiled} /> : null}
      />
    </WordsContext.Provider>,
    document.body,
  );
  if (typeof record === "object") await changeStore("myRequests", (requests = []) => allTold(requests, record.compiled));
}

followStores((changed) => {
  if (["policy", "outbox", "myRequests"].some((key) => key in changed)) void show();
}, new AbortController().signal);
void show();
