import type { Part } from "./document.ts";

/** A cell of a table: offsets into the text, quotes included. */
interface Cell {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** Walks the cells of a table in order. A cell that begins with a quote goes on to its closing quote, over delimiters and line ends. */
export function walkCells({ text, delimiter = "\t" }: Part, visit: (cell: Cell) => void): void {
  let [row, column, start, at] = [0, 0, 0, 0];
  const quoted = delimiter !== "\t" || text.includes('\t"') || text.startsWith('"');
  while (at <= text.length) {
    if (quoted && at === start && text.charCodeAt(at) === 34) at = behindQuotes(text, at);
    const code = at < text.length ? text.charAt(at) : "\n";
    if (code !== "\n" && code !== delimiter) {
      at++;
      continue;
    }
    const end = code === "\n" && text.charCodeAt(at - 1) === 13 && at > start ? at - 1 : at;
    visit({ row, column, start, end });
    [row, column] = code === "\n" ? [row + 1, 0] : [row, column + 1];
    at++;
    start = at;
  }
}

function behindQuotes(text: string, open: number): number {
  let at = open + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return open + 1; // never closed: a plain sign
    if (text.charCodeAt(close + 1) !== 34) return close + 1;
    at = close + 2;
  }
}

/** Rows that are looked at for the names of the columns: titles often stand above them. */
const HEADER_ROWS = 6;

/** The names of the columns, from the first row with two or more filled cells. "" for a column without one. */
export function columnNames(part: Part): readonly string[] {
  const lines = part.text
    .slice(0, 20_000)
    .split("\n", HEADER_ROWS + 1)
    .slice(0, HEADER_ROWS)
    .join("\n");
  const rows: string[][] = [];
  walkCells({ ...part, text: lines }, ({ row, column, start, end }) => {
    rows[row] ??= [];
    const cells = rows[row];
    if (cells !== undefined) cells[column] = cellText(lines.slice(start, end));
  });
  return (rows.find((cells) => cells.filter((cell) => cell !== "").length >= 2) ?? []).map((cell) => cell.slice(0, 60));
}

function cellText(raw: string): string {
  const inner = raw.startsWith('"') && raw.endsWith('"') && raw.length > 1 ? raw.slice(1, -1).replaceAll('""', '"') : raw;
  return inner.trim().replace(/\s+/g, " ");
}

/** For each offset (in order), the column that it stands in; -1 outside of cells. */
export function columnsAt(part: Part, offsets: readonly number[]): readonly number[] {
  const found: number[] = [];
  walkCells(part, ({ column, start, end }) => {
    while (found.length < offsets.length && (offsets[found.length] ?? Infinity) <= end) {
      found.push((offsets[found.length] ?? 0) >= start ? column : -1);
    }
  });
  while (found.length < offsets.length) found.push(-1);
  return found;
}

/** The table without some of its columns; line ends and the other cells as they were. */
export function withoutColumns(part: Part, columns: ReadonlySet<number>): string {
  if (columns.size === 0) return part.text;
  const { text, delimiter = "\t" } = part;
  const pieces: string[] = [];
  let [row, kept, done] = [0, 0, 0];
  walkCells(part, (cell) => {
    if (cell.row > row) {
      pieces.push(text.slice(done, cell.start)); // the line end
      [row, kept] = [cell.row, 0];
    }
    done = cell.end;
    if (columns.has(cell.column)) return;
    pieces.push(kept > 0 ? delimiter : "", text.slice(cell.start, cell.end));
    kept++;
  });
  return pieces.join("") + text.slice(done);
}

const DELIMITERS = [",", ";", "\t", "|"] as const;
const LOOKED_AT = 30; // lines
const LEAST_ROWS = 2;

/** The sign between the cells when a text is a table: the same number of it, one at least, in nearly all of its first lines. */
export function delimiterOf(text: string): string | undefined {
  const lines = text
    .slice(0, 50_000)
    .split(/\r?\n/, LOOKED_AT)
    .filter((line) => line.trim() !== "");
  if (text.length > 50_000) lines.pop();
  if (lines.length < LEAST_ROWS) return undefined;
  let best: { readonly sign: string; readonly count: number } | undefined;
  for (const sign of DELIMITERS) {
    const counts = lines.map((line) => cellCount(line, sign)).toSorted((a, b) => a - b);
    const usual = counts[counts.length >> 1] ?? 1;
    const same = counts.filter((count) => count === usual).length;
    if (usual >= 2 && same >= lines.length * 0.8 && usual > (best?.count ?? 0)) best = { sign, count: usual };
  }
  return best?.sign;
}

function cellCount(text: string, delimiter: string): number {
  let count = 0;
  walkCells({ path: "", text, delimiter }, () => {
    count++;
  });
  return count;
}
