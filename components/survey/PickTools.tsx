import { useState } from "preact/hooks";
import type { Tool } from "../../lib/catalog/tool.ts";
import { type SurveyedTool, unanswered } from "../../lib/request/survey.ts";
import { Button } from "../Button.tsx";
import { TextField } from "../pages/Field.tsx";
import { usePageWords } from "../words/pages/use-page-words.ts";
import type { SurveyDesk } from "./SurveyPage.tsx";

interface PickToolsProps {
  readonly desk: SurveyDesk;
  readonly tools: readonly SurveyedTool[];
  readonly onTools: (tools: readonly SurveyedTool[]) => void;
}

/** The person's tools: those seen lately, those found by name, and any other name. */
export function PickTools({ desk, tools, onTools }: PickToolsProps) {
  const { pick } = usePageWords().survey;
  const [text, setText] = useState("");
  const name = text.trim();
  const isNew = (tool: Pick<Tool, "id" | "name">) =>
    !tools.some((one) => (one.tool !== "" && one.tool === tool.id) || one.name === tool.name);
  const add = (tool: Pick<Tool, "id" | "name">) => {
    if (isNew(tool)) onTools([...tools, unanswered(tool.id, tool.name)]);
    setText("");
  };
  const seen = desk.seen.filter(isNew);
  const found = desk.search(name).filter(isNew);
  return (
    <section class="panel">
      <h2>{pick.heading}</h2>
      {seen.length > 0 && <Offers label={pick.seen} tools={seen} onAdd={add} />}
      <form
        class="pick"
        onSubmit={(event) => {
          event.preventDefault();
          if (name !== "") add(found.find((tool) => tool.name.toLowerCase() === name.toLowerCase()) ?? { id: "", name });
        }}
      >
        <TextField label={pick.label} hint={pick.hint} value={text} onInput={setText} />
      </form>
      {found.length > 0 && <Offers label={pick.label} tools={found} onAdd={add} />}
      {name !== "" && (
        <div class="answers">
          <Button look="quiet" onPress={() => add({ id: "", name })}>
            {pick.add(name)}
          </Button>
        </div>
      )}
      {tools.length > 0 && (
        <ul class="alternatives">
          {tools.map((tool) => (
            <li key={tool.name}>
              <button
                type="button"
                class="button secondary"
                aria-label={pick.remove(tool.name)}
                onClick={() => onTools(tools.filter((one) => one !== tool))}
              >
                {tool.name} ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Offers({
  label,
  tools,
  onAdd,
}: {
  readonly label: string;
  readonly tools: readonly Tool[];
  readonly onAdd: (tool: Tool) => void;
}) {
  return (
    <fieldset>
      <legend class="hint">{label}</legend>
      <ul class="alternatives">
        {tools.map((tool) => (
          <li key={tool.id}>
            <button type="button" class="button secondary" onClick={() => onAdd(tool)}>
              + {tool.name}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
