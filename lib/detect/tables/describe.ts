import { DETECTORS } from "../detectors/index.ts";
import { engineFor } from "../engines.ts";
import { Marking } from "../marks.ts";
import type { Column } from "./column.ts";
import { peopleTables } from "./find.ts";
import { headerHints } from "./hints.ts";
import type { TableKind } from "./judge.ts";

/** A list of people, in ids and counts: what a person can be told of it before it goes out. */
export interface TableDescription {
  readonly kind: TableKind;
  /** Id of the system that it comes out of ("raisers-edge"); "" when it is not known. */
  readonly system: string;
  readonly people: number;
  /** What is told of each, each once, in the order of the columns. */
  readonly columns: readonly Column[];
}

/** Describes the lists of people in a text: "looks like a Raiser's Edge export: 214 people, names, gift amounts, e-mail". */
export function describeTables(text: string): readonly TableDescription[] {
  const engine = engineFor(DETECTORS);
  const marking = new Marking();
  for (let from = 0; from < text.length; ) from = engine.findWords(text, from, text.length, marking, true);
  return peopleTables(text, headerHints(engine, marking.marks())).map(({ kind, system, columns, table }) => ({
    kind,
    system,
    people: table.rows.length,
    columns: [...new Set(columns)].filter((column) => column !== "other"),
  }));
}
