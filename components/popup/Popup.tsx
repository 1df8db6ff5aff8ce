import type { Organization, PolicySource } from "../../lib/policy/policy.ts";
import { ForIt } from "../desk/ForIt.tsx";
import { Mark } from "../Icon.tsx";
import { useWords } from "../words/words.ts";
import { DataRules } from "./DataRules.tsx";
import { PageCard } from "./PageCard.tsx";
import { Problems } from "./Problems.tsx";
import type { PopupState } from "./state.ts";
import { ToolList } from "./ToolList.tsx";
import { Whom } from "./Whom.tsx";

/** All of the popup. Its root carries the tokens; the body around it has none of its own. */
export function Popup({ state }: { readonly state: PopupState }) {
  const words = useWords();
  return (
    <div class="handrail popup" lang={words.language} dir={words.direction}>
      {state.kind === "ready" ? <Ready {...state} /> : <Waiting kind={state.kind} />}
    </div>
  );
}

function Ready({ record, page, tools }: Extract<PopupState, { readonly kind: "ready" }>) {
  const { compiled, source, problems } = record;
  return (
    <>
      <Head organization={compiled.organization} source={source} />
      <main>
        <PageCard page={page} organization={compiled.organization} />
        <ToolList tools={tools} organization={compiled.organization} />
        <DataRules actions={compiled.dataActions} />
        <Whom organization={compiled.organization} />
        <Problems problems={problems} />
        <ForIt />
      </main>
    </>
  );
}

function Head({ organization, source }: { readonly organization: Organization; readonly source: PolicySource }) {
  const words = useWords();
  const isNamed = organization.name !== "";
  return (
    <header class="popup-head">
      <Mark />
      <div>
        <h1>{isNamed ? organization.name : words.product}</h1>
        <p class="hint">{words.source[source]}</p>
      </div>
    </header>
  );
}

function Waiting({ kind }: { readonly kind: "loading" | "pending" | "unreadable" }) {
  const words = useWords();
  const title = { loading: words.popup.loading, pending: words.popup.pendingTitle, unreadable: words.popup.unreadableTitle }[kind];
  return (
    <>
      <header class="popup-head">
        <Mark />
        <h1>{words.product}</h1>
      </header>
      <main>
        <section class={`waiting ${kind}`} role={kind === "unreadable" ? "alert" : "status"}>
          <h2>{title}</h2>
          {kind === "unreadable" ? <p>{words.popup.unreadable}</p> : <div class="progress" aria-hidden="true" />}
          {kind === "pending" && <p>{words.popup.pending}</p>}
        </section>
      </main>
    </>
  );
}
