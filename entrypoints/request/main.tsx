import { render } from "preact";
import { useMemo, useState } from "preact/hooks";
import { Unready } from "../../components/pages/Unready.tsx";
import { RequestPage } from "../../components/request/RequestPage.tsx";
import { loadLanguage } from "../../components/words/languages.ts";
import { pageWordsFor } from "../../components/words/pages/pages.ts";
import { type Words, WordsContext, wordsFor } from "../../components/words/words.ts";
import { parseHost } from "../../lib/base/host.ts";
import { languageOf, readRecord } from "../../lib/browser/own-page.ts";
import { toolById } from "../../lib/catalog/tools.ts";
import type { PolicyRecord } from "../../lib/policy/policy.ts";
import type { ToolRequest } from "../../lib/request/tool-request.ts";
import { createDesk } from "./desk.ts";

function Page({ record, words }: { readonly record: PolicyRecord; readonly words: Words }) {
  const desk = useMemo(() => createDesk(record, words, pageWordsFor(words.language).request), [record, words]);
  const [start, setStart] = useState(() => startOf(new URLSearchParams(location.search), record));
  return <RequestPage key={start.id} desk={desk} start={start} onAnother={() => setStart(emptyRequest())} />;
}

function emptyRequest(): ToolRequest {
  return { id: crypto.randomUUID(), tool: "", name: "", site: "", vendor: "", purpose: "", data: [], who: "", neededBy: "", from: "" };
}

// Ids and hosts only; a page that opens this one with anything else gets an empty form.
function startOf(query: URLSearchParams, { compiled }: PolicyRecord): ToolRequest {
  const site = parseHost(query.get("site") ?? "") ?? "";
  const id = query.get("tool") ?? "";
  const tool = toolById(id);
  if (tool !== undefined)
    return { ...emptyRequest(), tool: id, name: tool.name, vendor: tool.vendor, site: site === "" ? tool.home : site };
  const rule = Object.hasOwn(compiled.rules, id) ? compiled.rules[id] : undefined;
  return { ...emptyRequest(), tool: rule === undefined ? site : id, name: rule?.name ?? site, vendor: rule?.vendor ?? "", site };
}

void readRecord().then(async (record) => {
  await loadLanguage(languageOf(record));
  const words = wordsFor(languageOf(record));
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  document.title = pageWordsFor(words.language).request.title;
  render(
    <WordsContext.Provider value={words}>
      {typeof record === "string" ? <Unready kind={record} /> : <Page record={record} words={words} />}
    </WordsContext.Provider>,
    document.body,
  );
});
