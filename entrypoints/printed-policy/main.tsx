import { render } from "preact";
import { Speaking } from "../../components/desk/Speaking.tsx";
import { Unreadable } from "../../components/desk/Unreadable.tsx";
import { Printed, type PrintedSource } from "../../components/printed/Printed.tsx";
import { printedPolicy } from "../../components/printed/printed-policy.ts";
import { documentWordsOf } from "../../components/words/desk-languages.ts";
import { downloadText } from "../../lib/browser/hand-over.ts";
import { languageOf } from "../../lib/browser/own-page.ts";
import { readPolicyDocuments } from "../../lib/browser/policy-documents.ts";
import { readStores } from "../../lib/browser/stores.ts";
import { allTools, toolById } from "../../lib/catalog/tools.ts";
import { readPolicy } from "../../lib/policy/read-policy.ts";
import { documentInForce } from "../policy-builder/read-state.ts";
import { speak } from "../policy-builder/speak.ts";

async function show(): Promise<void> {
  const [documents, { policy: record }] = await Promise.all([readPolicyDocuments(), readStores(["policy"])]);
  const viewerLanguage = languageOf(record);
  const words = await speak("printed-policy", viewerLanguage);
  const hasDraft = documents.draft !== undefined;
  const draw = async (source: PrintedSource) => {
    const { policy } = readPolicy(source === "draft" ? documents.draft : documentInForce(record, documents), allTools());
    const printed = printedPolicy(policy, await documentWordsOf(policy.language, viewerLanguage), (id) => toolById(id)?.name, Date.now());
    document.title = printed.title; // what a printed page and a saved PDF are called
    render(
      <Speaking words={words}>
        <Printed
          printed={printed}
          source={source}
          hasDraft={hasDraft}
          onSource={(next) => void draw(next)}
          onPrint={() => window.print()}
          onDownload={downloadText}
        />
      </Speaking>,
      document.body,
    );
  };
  await draw(hasDraft ? "draft" : "in-force");
}

show().catch(() => render(<Unreadable page="printed-policy" />, document.body));
