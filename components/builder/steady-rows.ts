import { pathText } from "../../lib/policy/document-path.ts";
import type { ToolRow } from "../../lib/policy/tool-rows.ts";

/** A row that stays where a person saw it, whatever becomes of its tool. */
export interface SteadyRow {
  readonly row: ToolRow;
  /** The same for as long as it is the same row: a tool that gets a rule, a rule that gets another id. */
  readonly id: number;
  /** Rows are shown in the order of this. */
  readonly place: number;
}

/** The rows of a changed document, in the order of before; what is new stands on top, in its own order. */
export function steadyRows(before: readonly SteadyRow[], rows: readonly ToolRow[]): readonly SteadyRow[] {
  const byTool = new Map(before.map((steady) => [steady.row.tool, steady]));
  const byRule = new Map(before.flatMap((steady) => (steady.row.rule === undefined ? [] : [[pathText(steady.row.rule), steady] as const])));
  const tools = new Set(rows.map(({ tool }) => tool));
  let nextId = before.reduce((most, { id }) => Math.max(most, id), 0);
  let top = before.reduce((least, { place }) => Math.min(least, place), 0);
  const steady = rows.toReversed().map((row): SteadyRow => {
    const renamed = row.rule === undefined ? undefined : byRule.get(pathText(row.rule));
    const same = byTool.get(row.tool) ?? (renamed !== undefined && !tools.has(renamed.row.tool) ? renamed : undefined);
    return same === undefined ? { row, id: ++nextId, place: --top } : { ...same, row };
  });
  return steady.toSorted((a, b) => a.place - b.place);
}
