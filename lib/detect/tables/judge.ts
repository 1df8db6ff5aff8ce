import { BLANK } from "../fold.ts";
import { isGivenName } from "../names/given-name.ts";
import type { Span } from "../spans.ts";
import { type Column, type Headers, readHeaders } from "./column.ts";
import { trimmed } from "./delimited.ts";
import { fieldName } from "./keyed.ts";
import type { Table } from "./table.ts";

/** What a table of people is a list of. */
export type TableKind = "donor" | "case" | "people";

/** A table of people, and which of its columns are about them. */
export interface Judged {
  readonly kind: TableKind;
  readonly system: string;
  readonly columns: readonly Column[];
  readonly confidence: number;
}

const FEWEST_PEOPLE = 3; // rows of a list that nothing but names and addresses tells
const SAMPLE = 40; // rows
const MOST_COLUMNS = 400;
const MOSTLY = 0.5;

/** Tells from headers, and where they say nothing from the cells, whether a table is a list of people. */
export function judge(text: string, table: Table): Judged | undefined {
  const headers = readHeaders(table.header.map(({ start, end }) => fieldName(text.slice(start, end))));
  const columns = columnsOf(text, table, headers.columns);
  const told = kindByHeader(headers, columns) ?? kindByColumns(text, table, headers, columns);
  if (told === undefined) return undefined;
  const confidence = told === "people" ? 0.75 : headers.system === "" ? 0.84 : 0.92;
  return { kind: told, system: headers.system, columns, confidence };
}

function kindByHeader({ donor, cases }: Headers, columns: readonly Column[]): TableKind | undefined {
  const has = (column: Column) => columns.includes(column);
  const hasPerson = has("name") || has("email") || has("government-id");
  if (cases > donor && cases >= 2 && (hasPerson || has("record-id"))) return "case";
  const isDonor = donor >= 3 || (donor >= 2 && hasPerson) || (donor >= 1 && has("name") && has("amount"));
  return isDonor && (hasPerson || has("record-id")) ? "donor" : undefined;
}

function kindByColumns(text: string, { header, rows }: Table, { cases }: Headers, columns: readonly Column[]): TableKind | undefined {
  const has = (column: Column) => columns.includes(column);
  // "Ana Ruiz <ana@mail.example>" is a name and how to reach them.
  if (columns.some((column, index) => column === "email" && rows.length >= FEWEST_PEOPLE && typeOf(text, rows, index) === "name"))
    return "people";
  if (!has("name")) return undefined;
  if (has("government-id") || has("birth-date") || (has("sensitive") && (cases > 0 || has("record-id")))) return "case";
  // Who paid how much: names and amounts of money, whatever the headers.
  const isNamed = columns.some((column, index) => column === "name" && typeOf(text, rows, index) === "name");
  if (has("amount") && isNamed && (has("email") || header.length === 0)) return "donor";
  // A list of shops has names and addresses too.
  const isOfPeople = isNamed || columns.some((column, index) => column === "name" && isPersonal(text, header[index]));
  const isInvited = header.some(({ start, end }) => text.slice(start, end) === "ATTENDEE");
  const reach = isInvited || has("email") || has("phone") || has("address");
  return reach && isOfPeople && rows.length >= FEWEST_PEOPLE ? "people" : undefined;
}

function columnsOf(text: string, { header, rows }: Table, named: readonly Column[]): readonly Column[] {
  const width = Math.min(MOST_COLUMNS, Math.max(header.length, rows[0]?.length ?? 0));
  return Array.from({ length: width }, (_, index) => {
    const column = named[index] ?? "other";
    return column === "other" ? typeOf(text, rows, index) : column;
  });
}

function isPersonal(text: string, cell: Span | undefined): boolean {
  return cell !== undefined && /first|last|given|family|sur|^(?:fn|n)$|nom|vor|nach|apell/i.test(text.slice(cell.start, cell.end));
}

/** What is in a cell, without what was taken out of it. */
export function filledParts(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let index = start; index <= end; index++) {
    if (index < end && text.charAt(index) !== BLANK) continue;
    const part = trimmed(text, from, index);
    if (/[\p{L}\p{N}]/u.test(text.slice(part.start, part.end))) parts.push(part);
    from = index + 1;
  }
  return parts;
}

// What most cells of a column look like.
function typeOf(text: string, rows: readonly (readonly Span[])[], index: number): Column {
  const cells = rows
    .slice(0, SAMPLE)
    .flatMap((row) => row[index] ?? [])
    .filter((cell) => filledParts(text, cell).length > 0)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 80)));
  if (cells.length < 2) return "other";
  const isMostly = (isSuch: (cell: string) => boolean) => cells.filter(isSuch).length >= Math.max(2, cells.length * MOSTLY);
  if (isMostly((cell) => /^[^\s@]{1,64}@[^\s@]{1,60}\.[a-z]{2,}$/i.test(cell))) return "email";
  if (isMostly((cell) => /^\+?[\d().\s-]{9,20}$/.test(cell) && cell.replace(/\D/g, "").length >= 9 && /[() .-]|^\+/.test(cell)))
    return "phone";
  if (isMostly((cell) => /^(?:US|C|A|R)?[$€£] ?\d[\d.,]*$|^\d[\d.,]* ?(?:€|EUR|USD|GBP)$/.test(cell))) return "amount";
  return isMostly((cell) => isName(cell.replace(/ ?<[^<>]*@[^<>]*>$/, ""))) ? "name" : "other";
}

function isName(cell: string): boolean {
  if (!/^\p{Lu}[\p{L}'’.-]*(?:,? \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(cell)) return false;
  return cell.split(/,? /).some((part) => isGivenName(part.toLowerCase()));
}
