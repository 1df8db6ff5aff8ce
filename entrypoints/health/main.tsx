import { render } from "preact";
import { Speaking } from "../../components/desk/Speaking.tsx";
import { HealthPage } from "../../components/health/HealthPage.tsx";
import type { Health } from "../../components/health/state.ts";
import { copyText, downloadText } from "../../lib/browser/hand-over.ts";
import { readBuild, readOpenTabs } from "../../lib/browser/installation.ts";
import { languageOf } from "../../lib/browser/own-page.ts";
import { readPolicyDocuments } from "../../lib/browser/policy-documents.ts";
import { askGuard } from "../../lib/browser/self-test.ts";
import { followStores, readStores } from "../../lib/browser/stores.ts";
import { speak } from "../policy-builder/speak.ts";
import { allKeys, arrivedKeys, deliversNow } from "./arrived-keys.ts";
import { runChecks } from "./checks.ts";
import { aiTabs } from "./tabs.ts";

let shown: Health | undefined;

async function draw(health: Health): Promise<void> {
  shown = health;
  const words = await speak("health", languageOf(health.record));
  render(
    <Speaking words={words}>
      <HealthPage
        health={health}
        allKeys={allKeys()}
        now={Date.now()}
        onLookAgain={() => void look()}
        onCopy={copyText}
        onDownload={downloadText}
      />
    </Speaking>,
    document.body,
  );
}

async function look(): Promise<void> {
  const [documents, stores, build, checks] = await Promise.all([
    readPolicyDocuments().catch(() => undefined),
    readStores(["policy", "seenSites"]).catch(() => ({ policy: undefined, seenSites: {} })),
    readBuild(),
    runChecks(),
  ]);
  const { policy: record, seenSites = {} } = stores;
  const known = { record, keys: arrivedKeys(record, documents), deliversNow: deliversNow(documents), checks, build };
  await draw({ ...known, tabs: undefined });
  const tabs = record === undefined ? [] : aiTabs(await readOpenTabs(), record.compiled, seenSites);
  const asked = await Promise.all(tabs.map(async (tab) => ({ ...tab, answer: await askGuard(tab.id) })));
  await draw({ ...known, tabs: asked });
}

followStores(({ policy }) => {
  if (policy !== undefined && shown?.tabs !== undefined) void look();
}, new AbortController().signal);
void look();
