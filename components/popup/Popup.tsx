import type { ComponentChild } from "preact";
import type { Organization, PolicySource } from "../../lib/policy/policy.ts";
import { ForIt } from "../desk/ForIt.tsx";
import { Mark } from "../Icon.tsx";
import { useWords } from "../words/words.ts";
import { DataRules } from "./DataRules.tsx";
import { PageCard } from "./PageCard.tsx";
import { Problems } from "./Problems.tsx";
import { MorePages, News, Requests, SurveyCard } from "./Requests.tsx";
import { Returned } from "./Returned.tsx";
import { Search } from "./Search.tsx";
import type { PopupActions, PopupState } from "./state.ts";
import { ToolList } from "./ToolList.tsx";
import { ToolMatrix } from "./ToolMatrix.tsx";
import { Whom } from "./Whom.tsx";

interface PopupProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
  /** The parts about the person's own answers and extensions. */
  readonly mine?: ComponentChild;
}

/** All of the popup. Its root carries the tokens; the body around it has none of its own. */
export function Popup({ state, actions, mine }: PopupProps) {
  const words = useWords();
  return (
    <div class="handrail popup" lang={words.language} dir={words.direction}>
      {state.kind === "ready" ? <Ready {...state} actions={actions} mine={mine} /> : <Waiting kind={state.kind} />}
    </div>
  );
}

type ReadyProps = Extract<PopupState, { readonly kind: "ready" }> & Pick<PopupProps, "actions" | "mine">;

function Ready({ record, page, tools, requests, returned, isSurveyed, actions, mine }: ReadyProps) {
  const { compiled, source, problems } = record;
  return (
    <>
      <Head organization={compiled.organization} source={source} />
      <main>
        <PageCard page={page} organization={compiled.organization} onAsk={actions.onAsk} />
        <News requests={requests} organization={compiled.organization} />
        <Returned letters={returned} organization={compiled.organization} actions={actions} />
        {compiled.survey && !isSurveyed && <SurveyCard organization={compiled.organization} onSurvey={actions.onSurvey} />}
        <Search actions={actions} />
        <ToolList tools={tools} organization={compiled.organization} />
        <DataRules actions={compiled.dataActions} />
        <ToolMatrix tools={tools} policy={compiled} />
        <Requests requests={requests} actions={actions} />
        {mine}
        <Whom organization={compiled.organization} />
        <MorePages survey={compiled.survey && isSurveyed} actions={actions} />
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
        <ForIt />
      </main>
    </>
  );
}
