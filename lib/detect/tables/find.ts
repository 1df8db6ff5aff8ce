import { countStartingBy, type Span } from "../spans.ts";
import { type Column, readHeaders } from "./column.ts";
import { readDelimited } from "./delimited.ts";
import { filledParts, type Judged, judge, type TableKind } from "./judge.ts";
import { readKeyed } from "./keyed.ts";
import { readMarkup } from "./markup.ts";
import type { Table } from "./table.ts";

/** A table of people in a text. */
export interface PeopleTable extends Judged {
  readonly table: Table;
}

/** A cell that tells something of a person. */
export interface PersonCell {
  readonly kind: TableKind;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  /** Where the row begins. */
  readonly row: number;
}

const TAKEN: Readonly<Record<TableKind, ReadonlySet<Column>>> = {
  donor: new Set<Column>(["name", "email", "phone", "address", "birth-date", "government-id", "record-id", "amount", "note"]),
  case: new Set<Column>(["name", "email", "phone", "address", "birth-date", "government-id", "record-id", "sensitive", "note"]),
  people: new Set<Column>(["name", "email", "phone", "address"]),
};
const FEWEST_HINTS = 2;

/**
 * The tables of people in a text.
 * @param hints offsets, in order, of words that stand in headers: a delimited table is looked for where a line has two of them, and around lines with an "@"
 */
export function peopleTables(text: string, hints: readonly number[]): readonly PeopleTable[] {
  const found: PeopleTable[] = [];
  const add = (table: Table): void => {
    const judged = judge(text, table);
    if (judged !== undefined) found.push({ ...judged, table });
  };
  if (text.includes("\n")) {
    const byHeader = delimitedTables(text, lineStarts(text, hints, FEWEST_HINTS));
    byHeader.forEach(add);
    const inTable = (offset: number) => byHeader[countStartingBy(byHeader, offset) - 1];
    const atLines = [...lineStarts(text, signs(text, "@"), 1)].filter((start) => (inTable(start)?.end ?? -1) < start);
    const others = [...atLines.map((start) => lineBefore(text, start)), ...paragraphs(text)].toSorted((a, b) => a - b);
    for (const table of delimitedTables(text, others)) if ((inTable(table.start)?.end ?? -1) < table.start) add(withHeaderRow(text, table));
  }
  if (text.includes("<t") || text.includes("<T")) readMarkup(text).forEach(add);
  readKeyed(text, hints).forEach(add);
  return found;
}

/** The cells that tell something of a person. */
export function* personCells(text: string, { kind, columns, confidence, table }: PeopleTable): Generator<PersonCell> {
  const taken = TAKEN[kind];
  for (const row of table.rows) {
    for (let index = 0; index < row.length; index++) {
      const cell = row[index];
      if (cell === undefined || !taken.has(columns[index] ?? "other")) continue;
      for (const { start, end } of filledParts(text, cell)) yield { kind, start, end, confidence, row: row[0]?.start ?? start };
    }
  }
}

// The tables that begin at these lines; one inside of another is not read again.
function delimitedTables(text: string, starts: Iterable<number>): readonly (Table & Span)[] {
  const tables: (Table & Span)[] = [];
  let done = -1;
  for (const start of starts) {
    if (start <= done) continue;
    const table = readDelimited(text, start);
    done = table?.end ?? start;
    if (table !== undefined) tables.push({ ...table, start });
  }
  return tables;
}

// Where nothing in the first row is a header, it is a row like the others.
function withHeaderRow(text: string, table: Table): Table {
  const { columns } = readHeaders(table.header.map(({ start, end }) => text.slice(start, end)));
  return columns.every((column) => column === "other") ? { header: [], rows: [table.header, ...table.rows], end: table.end } : table;
}

// The beginnings of the lines that so many of the offsets fall into.
function* lineStarts(text: string, offsets: Iterable<number>, fewest: number): Generator<number> {
  let end = -1;
  let count = 0;
  for (const offset of offsets) {
    if (offset > end) {
      const stop = text.indexOf("\n", offset);
      end = stop < 0 ? text.length : stop;
      count = 0;
    }
    count++;
    if (count === fewest) yield offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  }
}

// Where paragraphs begin, and what a colon announces: a list stands there even when its headers are of no known language, or missing.
function* paragraphs(text: string): Generator<number> {
  yield 0;
  for (const mark of ["\n\n", "\n\r\n", ":\n"])
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      const start = at + mark.length;
      if (text.charCodeAt(start) > 13) yield start;
    }
}

function* signs(text: string, sign: string): Generator<number> {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) yield at;
}

function lineBefore(text: string, start: number): number {
  return start < 2 ? 0 : text.lastIndexOf("\n", start - 2) + 1;
}
