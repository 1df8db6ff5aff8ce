import { useMemo, useRef, useState } from "preact/hooks";
import { DATA_CATEGORIES } from "../../lib/base/data-category.ts";
import { pathText } from "../../lib/policy/document-path.ts";
import type { Field } from "../../lib/policy/fields.ts";
import { type ToolRow, toolRows, withoutTool, withStatus } from "../../lib/policy/tool-rows.ts";
import { Button } from "../Button.tsx";
import { ProblemsHere } from "./FieldFrame.tsx";
import { fieldId, optionLabel, useFieldAt, useForm } from "./form.ts";
import type { KnownTools } from "./known-tools.ts";
import { type SteadyRow, steadyRows } from "./steady-rows.ts";
import { ToolLine } from "./ToolLine.tsx";
import { ToolSearch } from "./ToolSearch.tsx";
import { useBuilderWords } from "./words.ts";

/** So many rows are drawn; the rest on request, so that a policy of thousands of tools opens at once. */
const SHOWN = 40;

interface ToolsProps {
  readonly known: KnownTools;
  /** The field of one entry of the policy's `tools`. */
  readonly rule: Extract<Field, { kind: "object" }>;
}

/** Every tool that the policy names: what was decided, and what may be entered into it. */
export function Tools({ known, rule }: ToolsProps) {
  const words = useBuilderWords();
  const { document, problems, become } = useForm();
  const [shown, setShown] = useState(SHOWN);
  const [filter, setFilter] = useState("");
  const { approvedTools, prohibitedTools, tools } = document;
  // Not at every key in some other field: a policy may name thousands.
  const before = useRef<readonly SteadyRow[]>([]);
  const rows = useMemo(() => {
    before.current = steadyRows(before.current, toolRows({ approvedTools, prohibitedTools, tools }, known.names));
    return before.current;
  }, [approvedTools, prohibitedTools, tools, known]);
  const nameOf = (row: ToolRow) => known.byId(row.tool)?.name ?? row.tool;
  const wanted = filter.trim().toLowerCase();
  const matching = wanted === "" ? rows : rows.filter(({ row }) => `${nameOf(row)} ${row.tool}`.toLowerCase().includes(wanted));
  const places = problems.map(({ path }) => /^[^[]*\[\d+\]/.exec(path)?.[0] ?? path);
  // What needs a look is drawn wherever it stands.
  const isWrong = ({ row }: SteadyRow) =>
    [...row.listed, ...(row.rule === undefined ? [] : [row.rule])].some((path) => places.includes(pathText(path)));
  const drawn = matching.filter((steady, i) => i < shown || (problems.length > 0 && isWrong(steady)));
  const body = useRef<HTMLTableSectionElement>(null);
  const remove = (row: ToolRow, i: number) => {
    become(withoutTool(document, row.tool, known.names), words.removed(nameOf(row)));
    // The button that was pressed is gone: whoever uses the keyboard goes on beside it.
    requestAnimationFrame(() => {
      const lines = body.current?.querySelectorAll(".tool-line") ?? [];
      const next = lines[Math.min(i, lines.length - 1)]?.querySelector<HTMLElement>("button, select");
      (next ?? window.document.getElementById("tool-search"))?.focus();
    });
  };
  const named = useMemo(() => new Set(rows.map(({ row }) => row.tool)), [rows]);
  const add = (tool: string, name: string) =>
    become(withStatus(document, tool, "approved", known.names), words.tools.added(name, optionLabel("approved", words)));
  return (
    <>
      <ToolSearch known={known} named={named} onAdd={add} />
      {["approvedTools", "prohibitedTools", "tools"].map((list) => (
        <ListProblems key={list} list={list} />
      ))}
      {rows.length > SHOWN && (
        <div class="form-field">
          <label for="tools-filter">{words.tools.filter(rows.length)}</label>
          <input
            id="tools-filter"
            type="search"
            autocomplete="off"
            value={filter}
            onInput={(event) => setFilter(event.currentTarget.value)}
          />
        </div>
      )}
      {rows.length === 0 ? (
        <p class="empty">{words.tools.none}</p>
      ) : (
        <table class="tools-table">
          <caption class="only-read">{words.tools.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.tools.tool}</th>
              <th scope="col">{words.fields["tools.status"]}</th>
              {DATA_CATEGORIES.map((category) => (
                <th key={category} scope="col" class="of-data">
                  {optionLabel(category, words)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {drawn.map(({ row, id }, i) => (
              <ToolLine key={id} row={row} tool={known.byId(row.tool)} rule={rule} names={known.names} onRemove={() => remove(row, i)} />
            ))}
          </tbody>
        </table>
      )}
      {matching.length > shown && (
        <div>
          <Button look="secondary" onPress={() => setShown(shown + 10 * SHOWN)}>
            {words.tools.more(matching.length - shown)}
          </Button>
        </div>
      )}
      {rows.length > 0 && <p class="hint">{words.tools.boxes}</p>}
    </>
  );
}

// What is said of a list as a whole; what is said of one entry stands beside it.
function ListProblems({ list }: { readonly list: string }) {
  const { problems } = useFieldAt([list]);
  if (problems.length === 0) return null;
  return (
    <div id={fieldId([list])} tabIndex={-1}>
      <ProblemsHere id={`${fieldId([list])}-problem`} problems={problems} />
    </div>
  );
}
