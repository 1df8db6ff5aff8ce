import { render } from "preact";
import { Builder } from "../../components/builder/Builder.tsx";
import { knownTools } from "../../components/builder/known-tools.ts";
import { withoutSecrets } from "../../components/builder/secrets.ts";
import { Unreadable } from "../../components/desk/Unreadable.tsx";
import { WordsContext, wordsFor } from "../../components/words/words.ts";
import { copyText, downloadText } from "../../lib/browser/hand-over.ts";
import { keepDraft, keepLocalPolicy, readPolicyDocuments } from "../../lib/browser/policy-documents.ts";
import { followStores, readStores } from "../../lib/browser/stores.ts";
import { browser } from "../../lib/browser/webext.ts";
import { allTools, placesOf } from "../../lib/catalog/tools.ts";
import { firstDocument, STARTER_DOCUMENT, shownInForce } from "./read-state.ts";
import { ownTarget } from "./target.ts";

const words = wordsFor(browser.i18n.getUILanguage());

async function show(): Promise<void> {
  const [documents, stores] = await Promise.all([readPolicyDocuments(), readStores(["policy", "activity"])]);
  const first = firstDocument(documents, stores.policy);
  const draw = (record = stores.policy, local = documents.local) =>
    render(
      <WordsContext.Provider value={words}>
        <Builder
          known={known}
          starter={STARTER_DOCUMENT}
          first={first.document}
          wasLeft={first.wasLeft}
          inForce={shownInForce(record, { ...documents, local })}
          activity={stores.activity ?? []}
          target={target}
          now={now}
          onChange={keep}
          onUseHere={keepLocalPolicy}
          onCopy={copyText}
          onDownload={downloadText}
        />
      </WordsContext.Provider>,
      document.body,
    );
  const known = knownTools(allTools(), placesOf);
  const target = ownTarget(browser.runtime.id);
  const now = Date.now();
  draw();
  followStores(({ policy }) => {
    if (policy !== undefined) void readPolicyDocuments().then(({ local }) => draw(policy, local));
  }, new AbortController().signal);
}

let waiting: ReturnType<typeof setTimeout> | undefined;
function keep(document: Parameters<typeof withoutSecrets>[0]): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => void keepDraft(withoutSecrets(document)), 250);
}

show().catch(() =>
  render(
    <WordsContext.Provider value={words}>
      <Unreadable page="policy-builder" />
    </WordsContext.Provider>,
    document.body,
  ),
);
