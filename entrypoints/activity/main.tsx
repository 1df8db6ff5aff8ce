import { render } from "preact";
import { ActivityPage } from "../../components/activity/ActivityPage.tsx";
import { VIEWS, type View } from "../../components/activity/state.ts";
import { Unready } from "../../components/pages/Unready.tsx";
import { loadLanguage } from "../../components/words/languages.ts";
import { pageWordsFor } from "../../components/words/pages/pages.ts";
import { WordsContext, wordsFor } from "../../components/words/words.ts";
import { languageOf, readRecord } from "../../lib/browser/own-page.ts";
import { installation } from "../../lib/browser/report.ts";
import { followStores, readStores } from "../../lib/browser/stores.ts";
import { createDesk } from "./desk.ts";

const SHOWN = ["activity", "accounts", "workEmail"] as const;

function viewNow(): View {
  return VIEWS.find((view) => `#${view}` === location.hash) ?? "mine";
}

async function show(): Promise<void> {
  const record = await readRecord();
  await loadLanguage(languageOf(record));
  const words = wordsFor(languageOf(record));
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  document.title = pageWordsFor(words.language).activity.title;
  const page = typeof record === "string" ? <Unready kind={record} /> : await ready(record);
  render(<WordsContext.Provider value={words}>{page}</WordsContext.Provider>, document.body);
}

async function ready(record: Parameters<typeof createDesk>[0]) {
  const { activity = [], accounts = {}, workEmail = "" } = await readStores(SHOWN);
  const desk = createDesk(record, { activity, accounts, workEmail, installation: await installation() });
  return <ActivityPage desk={desk} view={viewNow()} onView={(view) => (location.hash = view)} />;
}

followStores((changed) => {
  if (["policy", ...SHOWN].some((key) => key in changed)) void show();
}, new AbortController().signal);
addEventListener("hashchange", () => void show());
void show();
