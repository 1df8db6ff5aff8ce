import { DATA_CATEGORIES } from "../../lib/base/data-category.ts";
import type { Tool } from "../../lib/catalog/tool.ts";
import type { CompiledPolicy } from "../../lib/policy/policy.ts";
import { Icon } from "../Icon.tsx";
import { TONES } from "../tone.ts";
import { useWords } from "../words/words.ts";

/** Which data may go into which approved tool; nothing while it is the same for all of them. */
export function ToolMatrix({ tools, policy }: { readonly tools: readonly Tool[]; readonly policy: CompiledPolicy }) {
  const words = useWords();
  const allowed = (id: string) => (Object.hasOwn(policy.rules, id) ? (policy.rules[id]?.allowedData ?? []) : []);
  if (tools.every(({ id }) => allowed(id).length === 0)) return null;
  return (
    <details class="matrix">
      <summary>{words.popup.matrix}</summary>
      <ul class="rows">
        {tools.map((tool) => (
          <li key={tool.id} class="matrix-tool">
            <b>{tool.name}</b>
            <ul class="chips">
              {DATA_CATEGORIES.map((category) => {
                const action = allowed(tool.id).includes(category) ? "allow" : policy.dataActions[category];
                return (
                  <li key={category} class={`outcome ${TONES[action].className}`} title={words.dataRules[action]}>
                    <Icon name={TONES[action].icon} />
                    {words.categories[category].label}
                    <span class="only-read">: {words.dataRules[action]}</span>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
