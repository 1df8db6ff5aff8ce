import type { VendorCard } from "../../lib/catalog/vendors/card.ts";
import type { RequestProblem, ToolRequest } from "../../lib/request/tool-request.ts";
import { TextField } from "../pages/Field.tsx";
import { usePageWords } from "../words/pages/use-page-words.ts";
import { useWords } from "../words/words.ts";
import type { RequestDesk } from "./state.ts";

interface ToolPanelProps {
  readonly desk: RequestDesk;
  readonly request: ToolRequest;
  readonly card: VendorCard | undefined;
  readonly problems: readonly RequestProblem[];
  readonly onChange: (changed: Partial<ToolRequest>) => void;
}

/** Which tool: named by the person, found in the catalog when it is there. */
export function ToolPanel({ desk, request, card, problems, onChange }: ToolPanelProps) {
  const words = useWords();
  const { tool: own, problems: wrong } = usePageWords().request;
  const status = desk.statusOf(request.tool);
  const meant = request.tool === "" ? desk.search(request.name) : [];
  return (
    <section class="panel">
      <h2>{own.heading}</h2>
      <TextField
        id={"name" satisfies RequestProblem}
        label={own.name}
        value={request.name}
        onInput={(name) => onChange({ name, tool: "", vendor: "" })}
        problem={problems.includes("name") ? wrong.name : undefined}
      />
      {meant.length > 0 && (
        <fieldset>
          <legend class="hint">{own.maybe}</legend>
          <ul class="alternatives">
            {meant.map(({ id, name, home, vendor }) => (
              <li key={id}>
                <button
                  type="button"
                  class="button secondary"
                  onClick={() => onChange({ tool: id, name, vendor, site: request.site === "" ? home : request.site })}
                >
                  {name}
                  {vendor !== "" && <span class="hint">{vendor}</span>}
                </button>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      <TextField label={own.site} hint={own.siteHint} value={request.site} onInput={(site) => onChange({ site: site.trim() })} />
      {status !== undefined && (
        <div class="calm tone-note" role="status">
          <p>{own.listed(request.name, words.statuses[status])}</p>
          {(status === "approved" || status === "limited") && card !== undefined && (
            <p>
              <a href={`https://${card.tool.home}`} target="_blank" rel="noopener noreferrer">
                {own.open(request.name)}
              </a>
            </p>
          )}
        </div>
      )}
    </section>
  );
}
