import { render } from "preact";
import { Unready } from "../../components/pages/Unready.tsx";
import { type SurveyDesk, SurveyPage } from "../../components/survey/SurveyPage.tsx";
import { loadLanguage } from "../../components/words/languages.ts";
import { pageWordsFor } from "../../components/words/pages/pages.ts";
import { WordsContext, wordsFor } from "../../components/words/words.ts";
import { inventory } from "../../lib/activity/inventory.ts";
import { changeStore } from "../../lib/browser/change-store.ts";
import { followLetter } from "../../lib/browser/deliver.ts";
import { languageOf, readRecord } from "../../lib/browser/own-page.ts";
import { sendLetter } from "../../lib/browser/send-letter.ts";
import { readStores } from "../../lib/browser/stores.ts";
import { searchTools } from "../../lib/catalog/search.ts";
import { allTools, toolById } from "../../lib/catalog/tools.ts";
import type { PolicyRecord } from "../../lib/policy/policy.ts";
import { chosenRoute } from "../../lib/request/chosen-route.ts";
import { letterText } from "../../lib/request/letter.ts";

/** How many catalog tools are offered while a name is typed, and how many of those seen. */
const MOST_OFFERED = 6;

async function createDesk({ compiled }: PolicyRecord, mailInstead: string): Promise<SurveyDesk> {
  const { activity = [], accounts = {} } = await readStores(["activity", "accounts"]);
  const route = chosenRoute(compiled);
  const id = crypto.randomUUID();
  return {
    organization: compiled.organization,
    route,
    seen: inventory(activity, accounts)
      .flatMap(({ tool }) => toolById(tool) ?? [])
      .slice(0, MOST_OFFERED),
    search: (text) => (text.length < 2 ? [] : searchTools(allTools(), text, MOST_OFFERED)),
    async onSend(answers, letter, by) {
      const text = letterText(letter);
      const way = await sendLetter(route, by, {
        id,
        letter,
        details: { kind: "survey", id, ...answers },
        values: { text, purpose: text, organization: compiled.organization.name },
        fileName: "ai-survey.txt",
        mailInstead,
      });
      // What was said of the accounts is what the list of one's own tools asks too.
      const minute = Math.floor(Date.now() / 60_000);
      const said = answers.tools.flatMap(({ tool, account }) =>
        tool === "" || account === "" ? [] : [[tool, { kind: account, minute }] as const],
      );
      await changeStore("accounts", (all = {}) => ({ ...all, ...Object.fromEntries(said) }));
      await changeStore("surveyed", () => minute);
      return way;
    },
    follow: (onEnd, signal) => followLetter(id, onEnd, signal),
    onLater: () => void changeStore("surveyed", () => Math.floor(Date.now() / 60_000)),
  };
}

void readRecord().then(async (record) => {
  await loadLanguage(languageOf(record));
  const words = wordsFor(languageOf(record));
  const pageWords = pageWordsFor(words.language);
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  document.title = pageWords.survey.title;
  const page =
    typeof record === "string" ? <Unready kind={record} /> : <SurveyPage desk={await createDesk(record, pageWords.request.mailInstead)} />;
  render(<WordsContext.Provider value={words}>{page}</WordsContext.Provider>, document.body);
});
