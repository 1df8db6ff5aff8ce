import type { Span } from "../spans.ts";
import { trimmed } from "./delimited.ts";
import type { Table } from "./table.ts";

const ROW = /<tr\b[^<>]{0,300}>/gi;
const CELL = /<t[hd]\b[^<>]{0,300}>/gi;
const TAG_END = /<\/(?:t[hdr]|table|tbody|thead)\b/gi;
const MOST_TAGS = 6;

/** Reads the HTML tables of a text. Cells are what stands between the outermost tags in them. */
export function readMarkup(text: string): readonly Table[] {
  const tables: Table[] = [];
  const starts = [...text.matchAll(/<table\b/gi)].map(({ index }) => index);
  starts.forEach((start, index) => {
    const next = starts[index + 1] ?? text.length;
    const close = text.indexOf("</table", start);
    const end = close < 0 ? next : Math.min(close, next);
    const rows = readRows(text, start, end);
    const [header = [], ...below] = rows;
    if (below.length > 0) tables.push({ header, rows: below, end });
  });
  return tables;
}

function readRows(text: string, start: number, end: number): readonly (readonly Span[])[] {
  const part = text.slice(start, end);
  const opens = [...part.matchAll(ROW)].map((match) => match.index + match[0].length);
  return opens.map((open, index) => readCells(text, start + open, start + (opens[index + 1] ?? part.length)));
}

function readCells(text: string, start: number, end: number): readonly Span[] {
  const part = text.slice(start, end);
  return [...part.matchAll(CELL)].map((match) => {
    const from = match.index + match[0].length;
    TAG_END.lastIndex = from;
    const to = TAG_END.exec(part)?.index ?? part.length;
    return withoutTags(text, start + from, start + to);
  });
}

function withoutTags(text: string, from: number, to: number): Span {
  let { start, end } = trimmed(text, from, to);
  for (let tags = 0; tags < MOST_TAGS && text[start] === "<"; tags++) {
    const close = text.indexOf(">", start);
    if (close < 0 || close >= end) break;
    start = close + 1;
  }
  for (let tags = 0; tags < MOST_TAGS && end > start && text[end - 1] === ">"; tags++) {
    const open = text.lastIndexOf("<", end - 1);
    if (open < start) break;
    end = open;
  }
  return trimmed(text, start, end);
}
