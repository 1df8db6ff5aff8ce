import { useState } from "preact/hooks";
import { DATA_CATEGORIES, type DataCategory } from "../../lib/base/data-category.ts";
import type { Tool } from "../../lib/catalog/tool.ts";
import { pathText } from "../../lib/policy/document-path.ts";
import type { Field } from "../../lib/policy/fields.ts";
import type { ListedStatus } from "../../lib/policy/policy.ts";
import { type ToolRow, withAllowedData, withoutIdleRule, withRule, withStatus } from "../../lib/policy/tool-rows.ts";
import { Button } from "../Button.tsx";
import { TONES } from "../tone.ts";
import { useWords } from "../words/words.ts";
import { ObjectFields } from "./FieldAt.tsx";
import { ProblemsHere } from "./FieldFrame.tsx";
import { fieldId, isBelow, optionLabel, useForm } from "./form.ts";
import { useBuilderWords } from "./words.ts";

interface ToolLineProps {
  readonly row: ToolRow;
  /** The catalog's; undefined for a tool of the organization's own. */
  readonly tool: Tool | undefined;
  readonly rule: Extract<Field, { kind: "object" }>;
  readonly names: ReadonlyMap<string, string>;
  readonly onRemove: () => void;
}

const STATUSES: readonly ListedStatus[] = ["approved", "limited", "prohibited", "under-review"];

/** A tool: its decision, a box for each data category, and behind "More" whatever else a rule may say. */
export function ToolLine({ row, tool, rule, names, onRemove }: ToolLineProps) {
  const words = useBuilderWords();
  const { document, problems, become } = useForm();
  const [open, setOpen] = useState(false);
  const name = tool?.name ?? row.tool;
  const places = [...row.listed, ...(row.rule === undefined ? [] : [row.rule])].map(pathText);
  const here = problems.filter(({ path }) => places.some((place) => path === place || (!open && isBelow(path, place))));
  const isAllowed = row.status === "approved" || row.status === "limited";
  const toggle = () => {
    // A rule is there while it is looked at; one that says nothing goes again.
    become(open ? withoutIdleRule(document, row.tool, names) : withRule(document, row.tool, names), "");
    setOpen(!open);
  };
  return (
    <>
      <tr class={here.length === 0 ? "tool-line" : "tool-line wrong"}>
        <th scope="row">
          {places.map((place) => (
            <span key={place} id={fieldId(place)} />
          ))}
          <b dir="auto">{name}</b>
          <span class="why">
            {tool === undefined ? words.tools.notInCatalog : [tool.vendor, tool.home].filter((part) => part !== "").join(" · ")}
          </span>
          <ProblemsHere id={`${fieldId(row.tool)}-problem`} problems={here} />
          <span class="tool-buttons">
            <button type="button" class="as-link" aria-expanded={open} onClick={toggle}>
              {open ? words.tools.less : words.tools.more1} <span class="only-read">{name}</span>
            </button>
            <button type="button" class="as-link" onClick={onRemove}>
              {words.remove("")} <span class="only-read">{name}</span>
            </button>
          </span>
        </th>
        <td>
          <select
            aria-label={words.tools.decisionOn(name)}
            value={row.status}
            onChange={({ currentTarget: { value } }) => {
              const status = STATUSES.find((candidate) => candidate === value);
              if (status !== undefined) become(withStatus(document, row.tool, status, names), "");
            }}
          >
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {optionLabel(status, words)}
              </option>
            ))}
          </select>
        </td>
        {DATA_CATEGORIES.map((category) => (
          <td key={category} class="of-data">
            {isAllowed ? <DataBox row={row} name={name} category={category} names={names} /> : <span class="why" aria-hidden="true" />}
          </td>
        ))}
      </tr>
      {open && row.rule !== undefined && (
        <tr class="tool-more">
          <td colSpan={2 + DATA_CATEGORIES.length}>
            <ObjectFields field={rule} path={row.rule} without={tool === undefined ? BY_THE_ROW : BY_THE_CATALOG} />
            <div>
              <Button look="quiet" onPress={toggle}>
                {words.tools.less}
              </Button>
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

const BY_THE_ROW = ["status", "allowedData"];
const BY_THE_CATALOG = [...BY_THE_ROW, "id", "name", "vendor", "hosts", "channel"];

function DataBox({
  row,
  name,
  category,
  names,
}: {
  readonly row: ToolRow;
  readonly name: string;
  readonly category: DataCategory;
  readonly names: ReadonlyMap<string, string>;
}) {
  const words = useBuilderWords();
  const { dataRules } = useWords();
  const { document, read, become } = useForm();
  const isOn = row.allowedData.includes(category);
  const action = isOn ? "allow" : read.compiled.dataActions[category];
  return (
    <label class={`data-box ${TONES[action].className}`}>
      <input
        type="checkbox"
        aria-label={words.tools.mayEnter(name, optionLabel(category, words))}
        checked={isOn}
        onChange={({ currentTarget: { checked } }) => become(withAllowedData(document, row.tool, category, checked, names), "")}
      />
      <span class="of-which">{optionLabel(category, words)}</span>
      <span class="becomes">{dataRules[action]}</span>
    </label>
  );
}
