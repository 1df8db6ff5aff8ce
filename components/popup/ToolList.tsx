import type { Tool } from "../../lib/catalog/tool.ts";
import type { Organization } from "../../lib/policy/policy.ts";
import { Icon } from "../Icon.tsx";
import { useWords } from "../words/words.ts";

/** The approved tools by what they are for, in the order of the policy: each row opens its tool in a new tab. */
export function ToolList({ tools, organization }: { readonly tools: readonly Tool[]; readonly organization: Organization }) {
  const words = useWords();
  return (
    <section aria-labelledby="popup-tools">
      <h2 id="popup-tools">{words.popup.tools}</h2>
      {tools.length === 0 ? (
        <div class="empty">
          <p>{words.popup.noTools}</p>
          <p class="why">{words.popup.noToolsNext(organization.contactName === "" ? words.popup.someone : organization.contactName)}</p>
        </div>
      ) : (
        [...Map.groupBy(tools, ({ category }) => words.uses[category] ?? "")].map(([use, own]) => (
          <div key={use} class="use">
            {use !== "" && <h3>{use}</h3>}
            <ul class="rows">
              {own.map((tool) => (
                <Row key={tool.id} tool={tool} />
              ))}
            </ul>
          </div>
        ))
      )}
    </section>
  );
}

function Row({ tool }: { readonly tool: Tool }) {
  const words = useWords();
  const text = (
    <span>
      <b>{tool.name}</b> {tool.home !== "" && <span class="only-read">({words.newTab})</span>}
      {tool.vendor !== "" && <span class="why">{tool.vendor}</span>}
    </span>
  );
  if (tool.home === "") return <li class="row">{text}</li>;
  return (
    <li>
      <a class="row" href={`https://${tool.home}`} target="_blank" rel="noopener noreferrer">
        {text}
        <Icon name="away" />
      </a>
    </li>
  );
}
