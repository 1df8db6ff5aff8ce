import type { Span } from "../spans.ts";
import type { Table } from "./table.ts";

const DELIMITERS = ["\t", "|", ";", ","] as const;
const MOST_IN_RECORD = 20_000; // characters
const RULE = /^[\s:|=+-]*$/;

interface ReadRecord {
  readonly cells: readonly Span[];
  readonly end: number;
}

/**
 * Reads the table (tab, pipe, semicolon, comma; Markdown) whose header is the line that begins at `start`. Undefined when the lines below have not as many cells.
 * A quoted cell may hold delimiters and line breaks.
 */
export function readDelimited(text: string, start: number): Table | undefined {
  const stop = lineEnd(text, start);
  if (stop - start > MOST_IN_RECORD) return undefined;
  const line = text.slice(start, stop);
  const delimiter = DELIMITERS.find((sign) => line.includes(sign));
  if (delimiter === undefined) return undefined;
  const header = readRecord(text, start, delimiter);
  if (header === undefined || header.cells.length < 2) return undefined;
  const rows: (readonly Span[])[] = [];
  let end = header.end;
  while (end < text.length) {
    const record = readRecord(text, end + 1, delimiter);
    if (record === undefined || !isLike(record.cells.length, header.cells.length, delimiter)) break;
    end = record.end;
    if (!RULE.test(text.slice(record.cells[0]?.start, record.end))) rows.push(record.cells);
  }
  return rows.length === 0 ? undefined : { header: header.cells, rows, end };
}

function isLike(cells: number, columns: number, delimiter: string): boolean {
  return cells >= 2 && Math.abs(cells - columns) <= (delimiter === "," ? 0 : 1);
}

function readRecord(text: string, start: number, delimiter: string): ReadRecord | undefined {
  const cells: Span[] = [];
  const code = delimiter.charCodeAt(0);
  const most = Math.min(text.length, start + MOST_IN_RECORD);
  // The bars at both ends of a Markdown row are no cells.
  const isFenced = delimiter === "|" && text[start] === "|";
  let from = isFenced ? start + 1 : start;
  let index = from;
  while (index <= most) {
    const quoted = text.charCodeAt(index) === 34 ? quoteEnd(text, index, most, code) : 0;
    if (quoted > 0) index = quoted;
    while (index < most && text.charCodeAt(index) !== code && text.charCodeAt(index) !== 10) index++;
    const isEnd = index >= text.length || text.charCodeAt(index) === 10;
    if (!isEnd && index >= most) return undefined;
    if (!(isEnd && isFenced && text.slice(from, index).trim() === "")) cells.push(trimmed(text, from, index));
    if (isEnd) return { cells, end: index };
    from = ++index;
  }
  return undefined;
}

// Behind the closing quote; 0 when there is none, or something other than the end of the cell follows.
function quoteEnd(text: string, start: number, most: number, code: number): number {
  for (let index = start + 1; index < most; index++) {
    if (text.charCodeAt(index) !== 34) continue;
    const next = text.charCodeAt(index + 1);
    if (next !== 34) return next === code || next === 10 || next === 13 || index + 1 >= text.length ? index + 1 : 0;
    index++;
  }
  return 0;
}

/** A stretch without the spaces and quotes around it. */
export function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isAround(text.charCodeAt(start))) start++;
  while (end > start && isAround(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

// Spaces, quotes, asterisks of Markdown.
function isAround(code: number): boolean {
  return code <= 32 || code === 34 || code === 42;
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}
