import type { Span } from "./spans.ts";

/** The cells under each header cell that a word stands in. Asked for words in order. */
export interface Columns {
  readonly cellsUnder: (start: number, end: number) => readonly Span[];
}

const DELIMITERS = ["\t", "|", ";", ","] as const;
const MOST_HEADER_CHARACTERS = 4000;
const NONE: readonly Span[] = [];

interface Table {
  readonly header: readonly Span[];
  readonly rows: readonly (readonly Span[])[];
  /** Where the last row ends. */
  readonly end: number;
}

/**
 * Reads tables (tab, pipe, semicolon, comma) as they are asked for: the line of a word is a header when the lines below it have as many delimiters.
 * Each line is read at most twice, so the whole stays linear.
 */
export function columnsOf(text: string): Columns {
  let line: Span = { start: 0, end: -1 };
  let table: Table | undefined;
  return {
    cellsUnder(start, end) {
      if (start < line.end) return column(table, start, end);
      if (table !== undefined && start < table.end) return NONE;
      line = lineAt(text, start, line.end + 1);
      table = readTable(text, line);
      return column(table, start, end);
    },
  };
}

function column(table: Table | undefined, start: number, end: number): readonly Span[] {
  if (table === undefined) return NONE;
  const index = table.header.findIndex((cell) => start >= cell.start && end <= cell.end);
  if (index < 0) return NONE;
  return table.rows.flatMap((row) => row[index] ?? []);
}

function lineAt(text: string, offset: number, from: number): Span {
  const start = Math.max(text.lastIndexOf("\n", offset - 1) + 1, from);
  const end = text.indexOf("\n", offset);
  return { start: offset === 0 ? 0 : start, end: end < 0 ? text.length : end };
}

function readTable(text: string, line: Span): Table | undefined {
  if (line.end - line.start > MOST_HEADER_CHARACTERS || line.end >= text.length) return undefined;
  const header = text.slice(line.start, line.end);
  const delimiter = DELIMITERS.find((sign) => header.includes(sign));
  if (delimiter === undefined) return undefined;
  const rows: (readonly Span[])[] = [];
  let end = line.end;
  if (!mayBeRow(text, end + 1, delimiter)) return undefined;
  const cells = cellsOf(header, line.start, delimiter);
  while (end < text.length) {
    const start = end + 1;
    const stop = text.indexOf("\n", start);
    const rowEnd = stop < 0 ? text.length : stop;
    if (rowEnd - start > MOST_HEADER_CHARACTERS) break;
    const row = cellsOf(text.slice(start, rowEnd), start, delimiter);
    if (row.length < 2 || Math.abs(row.length - cells.length) > (delimiter === "," ? 0 : 1)) break;
    rows.push(row);
    end = rowEnd;
  }
  return rows.length === 0 ? undefined : { header: cells, rows, end };
}

// Most lines with a comma in them have none in the line below, or not one in the first cell's reach.
function mayBeRow(text: string, start: number, delimiter: string): boolean {
  const at = text.indexOf(delimiter, start);
  if (at < 0) return false;
  const stop = text.indexOf("\n", start);
  return stop < 0 || at < stop;
}

function cellsOf(line: string, offset: number, delimiter: string): readonly Span[] {
  const cells: Span[] = [];
  let start = 0;
  let quoted = false;
  for (let index = 0; index < line.length; index++) {
    const character = line.charAt(index);
    if (character === '"') quoted = !quoted;
    if (quoted || character !== delimiter) continue;
    cells.push({ start: offset + start, end: offset + index });
    start = index + 1;
  }
  return [...cells, { start: offset + start, end: offset + line.length }];
}
