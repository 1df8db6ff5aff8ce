import { DATA_CATEGORIES, type DataCategory } from "../../lib/base/data-category.ts";
import type { RequestProblem, ToolRequest } from "../../lib/request/tool-request.ts";
import { TextField } from "../pages/Field.tsx";
import { usePageWords } from "../words/pages/use-page-words.ts";
import { useWords } from "../words/words.ts";

interface NeedPanelProps {
  readonly request: ToolRequest;
  readonly problems: readonly RequestProblem[];
  readonly today: string;
  /** What the purpose holds that it should not, in words; "" for nothing. */
  readonly sensitive: string;
  readonly onChange: (changed: Partial<ToolRequest>) => void;
}

/** What it is for, with which data, for whom and by when. */
export function NeedPanel({ request, problems, today, sensitive, onChange }: NeedPanelProps) {
  const words = useWords();
  const { need, problems: wrong } = usePageWords().request;
  const toggle = (category: DataCategory) => {
    const { data } = request;
    onChange({ data: data.includes(category) ? data.filter((one) => one !== category) : [...data, category] });
  };
  return (
    <section class="panel">
      <h2>{need.heading}</h2>
      <TextField
        id={"purpose" satisfies RequestProblem}
        label={need.purpose}
        hint={need.purposeHint}
        rows={3}
        value={request.purpose}
        onInput={(purpose) => onChange({ purpose })}
        problem={problems.includes("purpose") ? wrong.purpose : undefined}
      />
      <p role="status" class={sensitive === "" ? "only-read" : "calm tone-care"}>
        {sensitive !== "" && need.sensitive(sensitive)}
      </p>
      <fieldset>
        <legend>{need.data}</legend>
        {DATA_CATEGORIES.map((category) => (
          <label key={category} class="choice">
            <input type="checkbox" checked={request.data.includes(category)} onChange={() => toggle(category)} />
            <span>
              {words.categories[category].label}
              <span class="hint">{words.categories[category].example}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <TextField label={need.who} hint={need.whoHint} value={request.who} onInput={(who) => onChange({ who })} />
      <TextField
        id={"neededBy" satisfies RequestProblem}
        label={need.neededBy}
        type="date"
        min={today}
        value={request.neededBy}
        onInput={(neededBy) => onChange({ neededBy })}
        problem={problems.includes("neededBy") ? wrong.neededBy : undefined}
      />
      <TextField label={need.from} value={request.from} onInput={(from) => onChange({ from })} />
    </section>
  );
}
