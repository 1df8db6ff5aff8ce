import { DATA_CATEGORIES, type DataCategory } from "../../lib/base/data-category.ts";
import { type Action, compareActions } from "../../lib/policy/actions.ts";
import { Icon } from "../Icon.tsx";
import { TONES } from "../tone.ts";
import { useWords } from "../words/words.ts";

/** What happens to each data category, strictest first. */
export function DataRules({ actions }: { readonly actions: Readonly<Record<DataCategory, Action>> }) {
  const words = useWords();
  const categories = DATA_CATEGORIES.toSorted((a, b) => compareActions(actions[b], actions[a]));
  return (
    <section aria-labelledby="popup-rules">
      <h2 id="popup-rules">{words.popup.rules}</h2>
      <ul class="rows rules">
        {categories.map((category) => (
          <li key={category} class="row">
            <span>
              <b>{words.categories[category].label}</b>
              <span class="why">{words.categories[category].example}</span>
            </span>
            <Outcome action={actions[category]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Outcome({ action }: { readonly action: Action }) {
  const words = useWords();
  const { className, icon } = TONES[action];
  return (
    <span class={`outcome ${className}`}>
      <Icon name={icon} />
      {words.dataRules[action]}
    </span>
  );
}
