import { render } from "preact";
import { VendorCard } from "../../components/vendor/VendorCard.tsx";
import { loadLanguage } from "../../components/words/languages.ts";
import { pageWordsFor } from "../../components/words/pages/pages.ts";
import { WordsContext, wordsFor } from "../../components/words/words.ts";
import { languageOf, readRecord } from "../../lib/browser/own-page.ts";
import { followStores } from "../../lib/browser/stores.ts";
import { CATALOG_DATE } from "../../lib/catalog/catalog.generated.ts";
import { vendorCard } from "../../lib/catalog/vendors/card.ts";
import { judgeTool } from "../../lib/decide/judge-tool.ts";
import type { Organization } from "../../lib/policy/policy.ts";

const NOBODY: Organization = { name: "", contactName: "", contactEmail: "", contactUrl: "", policyUrl: "", office: "", country: "" };

async function show(): Promise<void> {
  const card = vendorCard(new URLSearchParams(location.search).get("tool") ?? "");
  // A card says what it can without the policy.
  const record = await readRecord();
  const policy = typeof record === "object" ? record : undefined;
  await loadLanguage(languageOf(record));
  const words = wordsFor(languageOf(record));
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  const { vendor } = pageWordsFor(words.language);
  document.title = card === undefined ? vendor.missing : vendor.pageTitle(card.tool.name);
  render(
    <WordsContext.Provider value={words}>
      <VendorCard
        card={card}
        verdict={card === undefined || policy === undefined ? undefined : judgeTool(policy.compiled, card.tool)}
        organization={policy?.compiled.organization ?? NOBODY}
        catalogDate={CATALOG_DATE}
      />
    </WordsContext.Provider>,
    document.body,
  );
}

followStores((changed) => {
  if ("policy" in changed) void show();
}, new AbortController().signal);
void show();
