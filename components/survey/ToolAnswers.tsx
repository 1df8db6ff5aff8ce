import { useId } from "preact/hooks";
import { ACCOUNT_KINDS } from "../../lib/activity/accounts.ts";
import { DATA_CATEGORIES } from "../../lib/base/data-category.ts";
import { OFTEN, type SurveyedTool } from "../../lib/request/survey.ts";
import { TextField } from "../pages/Field.tsx";
import { usePageWords } from "../words/pages/use-page-words.ts";
import { useWords } from "../words/words.ts";

/** The questions about one tool. */
export function ToolAnswers({ tool, onChange }: { readonly tool: SurveyedTool; readonly onChange: (tool: SurveyedTool) => void }) {
  const words = useWords();
  const { survey: own } = usePageWords();
  return (
    <section class="panel">
      <h2>{tool.name}</h2>
      <Choice
        legend={own.often.label}
        options={OFTEN.map((often) => ({ value: often, text: own.often[often] }))}
        chosen={tool.often}
        onChoose={(often) => onChange({ ...tool, often })}
      />
      <TextField label={own.use.label} hint={own.use.hint} value={tool.use} onInput={(use) => onChange({ ...tool, use })} />
      <Choice
        legend={own.account.label}
        options={ACCOUNT_KINDS.map((kind) => ({ value: kind, text: own.account[kind] }))}
        chosen={tool.account}
        onChoose={(account) => onChange({ ...tool, account })}
      />
      <fieldset>
        <legend>{own.data.label}</legend>
        {DATA_CATEGORIES.map((category) => (
          <label key={category} class="choice">
            <input
              type="checkbox"
              checked={tool.data.includes(category)}
              onChange={() =>
                onChange({
                  ...tool,
                  data: tool.data.includes(category) ? tool.data.filter((one) => one !== category) : [...tool.data, category],
                })
              }
            />
            <span>{words.categories[category].label}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly chosen: T | "";
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ legend, options, chosen, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, text }) => (
        <label key={value} class="choice">
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
