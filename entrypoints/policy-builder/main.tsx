import { render } from "preact";
import { Builder } from "../../components/builder/Builder.tsx";
import { knownTools } from "../../components/builder/known-tools.ts";
import { withoutSecrets } from "../../components/builder/secrets.ts";
import { Speaking } from "../../components/desk/Speaking.tsx";
import { Unreadable } from "../../components/desk/Unreadable.tsx";
import { copyText, downloadText } from "../../lib/browser/hand-over.ts";
import { languageOf } from "../../lib/browser/own-page.ts";
import { keepDraft, keepLocalPolicy, readPolicyDocuments } from "../../lib/browser/policy-documents.ts";
import { followStores, readStores } from "../../lib/browser/stores.ts";
import { browser } from "../../lib/browser/webext.ts";
import { allTools, placesOf } from "../../lib/catalog/tools.ts";
import { matchLinearly } from "../../lib/detect/linear/match-linearly.ts";
import type { PolicyDocument } from "../../lib/policy/write-policy.ts";
import { firstDocument, STARTER_DOCUMENT, shownInForce, toolIn } from "./read-state.ts";
import { speak } from "./speak.ts";
import { ownTarget } from "./target.ts";

matchLinearly();

/** Not at every key. */
const KEEP_AFTER_MS = 250;

async function show(): Promise<void> {
  const [documents, stores] = await Promise.all([readPolicyDocuments(), readStores(["policy", "activity", "seenSites"])]);
  const first = firstDocument(documents, stores.policy);
  const words = await speak("policy-builder", languageOf(stores.policy));
  const draw = (record = stores.policy, local = documents.local) =>
    render(
      <Speaking words={words}>
        <Builder
          known={known}
          starter={STARTER_DOCUMENT}
          first={first.document}
          wasLeft={first.wasLeft}
          inForce={shownInForce(record, { ...documents, local })}
          activity={stores.activity ?? []}
          toolOf={toolOf}
          target={target}
          now={now}
          onChange={keep}
          onUseHere={keepLocalPolicy}
          onCopy={copyText}
          onDownload={downloadText}
        />
      </Speaking>,
      document.body,
    );
  const known = knownTools(allTools(), placesOf);
  const toolOf = toolIn(stores.seenSites ?? {});
  const target = ownTarget(browser.runtime.id);
  const now = Date.now();
  draw();
  followStores(({ policy }) => {
    if (policy !== undefined) void readPolicyDocuments().then(({ local }) => draw(policy, local));
  }, new AbortController().signal);
}

let unkept: PolicyDocument | undefined;
function keep(document: PolicyDocument): void {
  if (unkept === undefined) setTimeout(keepNow, KEEP_AFTER_MS);
  unkept = document;
}
function keepNow(): void {
  if (unkept !== undefined) void keepDraft(withoutSecrets(unkept));
  unkept = undefined;
}
addEventListener("pagehide", keepNow);
addEventListener("visibilitychange", keepNow);

show().catch(() => render(<Unreadable page="policy-builder" />, document.body));
