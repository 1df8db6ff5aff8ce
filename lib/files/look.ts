import { countFindings } from "../detect/count-findings.ts";
import type { Finding } from "../detect/detector.ts";
import type { Format, Part, ReadDocument, Unreadable } from "./document.ts";
import { columnNames, columnsAt } from "./table.ts";

/** A column of a table and how often what was found in it, by information type. */
export interface ColumnFound {
  readonly part: number;
  readonly column: number;
  /** As it stands in the table; "" when it has none. Shown, never stored. */
  readonly name: string;
  readonly found: Readonly<Record<string, number>>;
}

/** What a gate needs to know of a file that has been read. */
export interface Look {
  readonly format: Format;
  /** Excerpts around what was found, and the values alone where there are very many. It stays in the tab. */
  readonly excerpts: string;
  /** Offsets into `excerpts`. Of each information type at most `MOST_FINDINGS`. */
  readonly findings: readonly Finding[];
  /** By information type, how many there are beyond those. */
  readonly more: Readonly<Record<string, number>>;
  readonly columns: readonly ColumnFound[];
  readonly unreadable: readonly Unreadable[];
}

/** Findings of one information type that are told of; for a decision more make no difference. */
export const MOST_FINDINGS = 5000;
const MOST_EXCERPTS = 40;
const AROUND = 60; // characters
/** Characters that are scanned in one go: what stands in different pieces is judged apart. */
const PIECE = 1_000_000;
const MOST_COLUMNS = 60;
/** Hints below this are told to nobody, as they are in decisions. */
const MIN_CONFIDENCE = 0.5;

/** The findings in a text. */
export type Scan = (text: string) => readonly Finding[];

/** Scans a part in pieces that end with lines; to a piece of a table the line of its column names is added, since they name what is below. */
export function scanPart({ text, delimiter }: Part, scan: Scan, onProgress: (characters: number) => void): readonly Finding[] {
  const found: Finding[] = [];
  const header = delimiter === undefined ? "" : headerLine(text);
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start);
    const ahead = start === 0 ? "" : header;
    const shift = start - ahead.length;
    for (const finding of scan(ahead + text.slice(start, end))) {
      if (finding.start >= ahead.length) found.push(shifted(finding, shift));
    }
    onProgress(end - start);
    start = end;
  }
  return found;
}

function shifted(finding: Finding, by: number): Finding {
  const { start, end, row } = finding;
  return { ...finding, start: start + by, end: end + by, ...(row === undefined ? {} : { row: row + by }) };
}

function pieceEnd(text: string, start: number): number {
  if (text.length - start <= PIECE * 1.2) return text.length;
  const line = text.lastIndexOf("\n", start + PIECE);
  return line > start ? line + 1 : start + PIECE;
}

function headerLine(text: string): string {
  const end = text.indexOf("\n");
  return end < 0 || end > 4000 ? "" : text.slice(0, end + 1);
}

/** What was found, part by part, in the parts of a document. */
export function scanParts({ parts }: ReadDocument, scan: Scan, onProgress: (share: number) => void): readonly (readonly Finding[])[] {
  const all = parts.reduce((sum, { text }) => sum + text.length, 0);
  let done = 0;
  return parts.map((part) =>
    scanPart(part, scan, (characters) => {
      done += characters;
      onProgress(done / all);
    }),
  );
}

/** Makes the look at a document from what was found in it. */
export function lookAt(document: ReadDocument, found: readonly (readonly Finding[])[]): Look {
  const told = new Map<string, number>();
  const seen = new Set<string>();
  let excerpts = "";
  let count = 0;
  const findings: Finding[] = [];
  const all: Finding[] = [];
  const order = document.parts.map((part, index) => ({ part, found: found[index] ?? [] })).toSorted((a, b) => rank(a.part) - rank(b.part));
  let ahead = 0; // characters in the parts before: the rows of different parts are different people
  for (const { part, found } of order) {
    const kept = found.filter((finding) => {
      const { infoType, start, end } = finding;
      const value = `${infoType} ${part.text.slice(start, end)}`;
      if (part.unseen === true && seen.has(value)) return false;
      seen.add(value);
      all.push(shifted(finding, ahead));
      const number = (told.get(infoType) ?? 0) + 1;
      told.set(infoType, number);
      return number <= MOST_FINDINGS;
    });
    let done = 0;
    kept.forEach((finding, index) => {
      const { start, end } = finding;
      const isFull = count >= MOST_EXCERPTS;
      const from = Math.max(done, isFull ? start : start - AROUND);
      excerpts += (from > done && excerpts !== "" ? "\n" : "") + part.text.slice(from, start);
      findings.push({ ...shifted(finding, ahead), start: excerpts.length, end: excerpts.length + end - start });
      const next = kept[index + 1]?.start ?? part.text.length;
      done = isFull ? end : Math.min(next, end + AROUND);
      excerpts += part.text.slice(start, done);
      count++;
    });
    if (kept.length > 0) excerpts += "\n";
    ahead += part.text.length;
  }
  const counted = (type: string, of: readonly Finding[]) => countFindings(of.filter(({ infoType }) => infoType === type));
  const more = Object.fromEntries(
    [...told].filter(([, count]) => count > MOST_FINDINGS).map(([type]) => [type, counted(type, all) - counted(type, findings)]),
  );
  return { format: document.format, excerpts, findings, more, columns: columnsFound(document, found), unreadable: document.unreadable };
}

function rank({ unseen }: Part): number {
  return unseen === true ? 1 : 0;
}

function columnsFound({ parts }: ReadDocument, found: readonly (readonly Finding[])[]): readonly ColumnFound[] {
  return parts
    .flatMap((part, index) => {
      const findings = (found[index] ?? []).filter(({ confidence }) => confidence >= MIN_CONFIDENCE);
      if (part.delimiter === undefined || findings.length === 0) return [];
      const names = columnNames(part);
      const columns = columnsAt(
        part,
        findings.map(({ start }) => start),
      );
      const byColumn = Map.groupBy(findings, (_, at) => columns[at] ?? -1);
      return [...byColumn]
        .filter(([column]) => column >= 0)
        .toSorted(([a], [b]) => a - b)
        .map(([column, inColumn]) => ({ part: index, column, name: names[column] ?? "", found: countByType(inColumn) }));
    })
    .slice(0, MOST_COLUMNS);
}

function countByType(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { infoType } of findings) counts[infoType] = (counts[infoType] ?? 0) + 1;
  return counts;
}
