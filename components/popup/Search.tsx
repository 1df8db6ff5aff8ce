import { useId, useState } from "preact/hooks";
import type { Verdict } from "../../lib/decide/verdict.ts";
import { Badge } from "../Badge.tsx";
import { runByWords } from "../run-by.ts";
import { VendorLink } from "../vendor/VendorLink.tsx";
import { useWords } from "../words/words.ts";
import type { PopupActions } from "./state.ts";

/** "May I use Otter?": the whole catalog by name, with what the policy says of each. */
export function Search({ actions }: { readonly actions: PopupActions }) {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState("");
  const found = text.trim().length < 2 ? [] : actions.search(text);
  const isAsked = text.trim().length >= 2;
  return (
    <search>
      <label class="search-label" for={id}>
        {words.popup.search}
      </label>
      <input
        id={id}
        class="search-field"
        type="search"
        dir="auto"
        autocomplete="off"
        placeholder={words.popup.searchHint}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="only-read" role="status">
        {isAsked ? words.popup.results(found.length) : ""}
      </p>
      {found.length > 0 && (
        <ul class="rows">
          {found.map((verdict) => (
            <Result key={verdict.tool.id} verdict={verdict} actions={actions} />
          ))}
        </ul>
      )}
      {isAsked && found.length === 0 && (
        <div class="empty">
          <p>{words.popup.notFound}</p>
          <button type="button" class="button quiet" onClick={() => actions.onAsk("", "")}>
            {words.ask.tool}
          </button>
        </div>
      )}
    </search>
  );
}

function Result({ verdict, actions }: { readonly verdict: Verdict; readonly actions: PopupActions }) {
  const words = useWords();
  const { tool, status, siteKind } = verdict;
  const action = siteKind === undefined ? "allow" : verdict.action === "allow" ? "notice" : verdict.action;
  const said = siteKind === undefined ? (status === "limited" ? words.limited : words.approved).label : words.sites[siteKind].label;
  return (
    <li class="row result">
      <Badge action={action} />
      <span>
        <b>{tool.name}</b>
        <span class="why">{said}</span>
        <span class="why">
          {runByWords(tool, siteKind === undefined, words)} <VendorLink toolId={tool.id} name={tool.name} />
        </span>
      </span>
      {siteKind === undefined && tool.home !== "" ? (
        <a class="button secondary small" href={`https://${tool.home}`} target="_blank" rel="noopener noreferrer">
          {words.popup.open} <span class="only-read">{`${tool.name} (${words.newTab})`}</span>
        </a>
      ) : (
        <button type="button" class="button quiet small" onClick={() => actions.onAsk(tool.id, tool.home)}>
          {words.popup.ask} <span class="only-read">{tool.name}</span>
        </button>
      )}
    </li>
  );
}
