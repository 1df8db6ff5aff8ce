import { render } from "preact";
import { Unreadable } from "../../components/desk/Unreadable.tsx";
import { Printed, type PrintedSource } from "../../components/printed/Printed.tsx";
import { downloadText } from "../../lib/browser/hand-over.ts";
import { readPolicyDocuments } from "../../lib/browser/policy-documents.ts";
import { readStores } from "../../lib/browser/stores.ts";
import { allTools, toolById } from "../../lib/catalog/tools.ts";
import { printedPolicy } from "../../lib/policy/printed-policy.ts";
import { readPolicy } from "../../lib/policy/read-policy.ts";
import { documentInForce } from "../policy-builder/read-state.ts";

async function show(): Promise<void> {
  const [documents, { policy }] = await Promise.all([readPolicyDocuments(), readStores(["policy"])]);
  const hasDraft = documents.draft !== undefined;
  const draw = (source: PrintedSource) => {
    const document = source === "draft" ? documents.draft : documentInForce(policy, documents);
    const printed = printedPolicy(readPolicy(document, allTools()).policy, (id) => toolById(id)?.name, Date.now());
    globalThis.document.title = printed.title; // what a printed page and a saved PDF are called
    render(
      <Printed
        printed={printed}
        source={source}
        hasDraft={hasDraft}
        onSource={draw}
        onPrint={() => window.print()}
        onDownload={downloadText}
      />,
      globalThis.document.body,
    );
  };
  draw(hasDraft ? "draft" : "in-force");
}

show().catch(() => render(<Unreadable page="printed-policy" />, document.body));
