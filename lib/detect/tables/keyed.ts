import type { Span } from "../spans.ts";
import type { Table } from "./table.ts";

/** Formats that write a record as keys with values, and how such a line is told. */
const JSON_FIELD = /"([A-Za-z_][\w .-]{0,39})"[ \t]{0,3}:\s{0,3}(?:"((?:[^"\\\n]|\\.){1,300})"|(-?\d[\d.]{0,15}))/g;
const LINE_FIELD = /^[ \t]{0,8}(?:- )?([A-Za-z][\w -]{0,30})(?:;[^:\n]{0,120})?:{1,2}[ \t]{0,3}(\S[^\n]{0,300}?)[ \t\r]{0,3}$/gm;
// Who is invited, in calendars.
const INVITED = /^(ATTENDEE)[^\n]{0,60}?;CN="?([^";:\n]{2,60})/gm;
const LINES = /^BEGIN:V(?:CARD|CALENDAR)|^dn: |^From [^\n]{1,120}\n|^From: [^\n]{0,120}@/m;

/** Names of fields as a header would call them. */
const KEYS: Readonly<Record<string, string>> = {
  fn: "full name",
  n: "full name",
  cn: "full name",
  sn: "last name",
  givenname: "first name",
  displayname: "full name",
  tel: "phone",
  telephonenumber: "phone",
  adr: "address",
  bday: "birth date",
  from: "email",
  to: "email",
  cc: "email",
  "reply-to": "email",
  attendee: "full name",
  organizer: "email",
};

/**
 * Reads JSON, vCard, LDIF, mbox, ICS and forms as one table: a column for each key, the values of a key below each other.
 * @param hints as in `peopleTables`: forms are read where several of these words stand as labels
 */
export function readKeyed(text: string, hints: readonly number[]): readonly Table[] {
  const tables: Table[] = [];
  if (text.includes('":') || text.includes('" :')) tables.push(...tableOf(text, JSON_FIELD));
  if (LINES.test(text)) tables.push(...tableOf(text, LINE_FIELD));
  else if (hasLabels(text, hints)) tables.push(...tableOf(text, LINE_FIELD).filter(isRepeated));
  if (text.includes("\nATTENDEE")) tables.push(...tableOf(text, INVITED));
  return tables;
}

const FEWEST_LABELS = 4;

// First on their lines, and a colon behind them.
function hasLabels(text: string, hints: readonly number[]): boolean {
  let count = 0;
  for (const start of hints) {
    const isFirst = start < 9 || /\n[ \t-]*$/.test(text.slice(start - 9, start));
    if (isFirst && text.slice(start, start + 24).includes(":") && ++count === FEWEST_LABELS) return true;
  }
  return false;
}

// One person's form is no list: two keys come again.
function isRepeated({ rows }: Table): boolean {
  return (rows[1]?.filter(({ start, end }) => end > start).length ?? 0) >= 2;
}

/** The name of a field as a header would call it. */
export function fieldName(key: string): string {
  return KEYS[key.toLowerCase()] ?? key;
}

function tableOf(text: string, pattern: RegExp): readonly Table[] {
  const byKey = new Map<string, { readonly key: Span; readonly values: Span[] }>();
  for (const match of text.matchAll(pattern)) {
    const key = match[1] ?? "";
    const value = match[2] ?? match[3] ?? "";
    const keyStart = match.index + match[0].indexOf(key);
    const start = match.index + match[0].lastIndexOf(value);
    const known = byKey.get(key.toLowerCase()) ?? { key: { start: keyStart, end: keyStart + key.length }, values: [] };
    byKey.set(key.toLowerCase(), known);
    known.values.push({ start, end: start + value.length });
  }
  const columns = [...byKey.values()];
  const height = Math.max(0, ...columns.map(({ values }) => values.length));
  if (height === 0) return [];
  const none: Span = { start: 0, end: 0 };
  const rows = Array.from({ length: height }, (_, row) => columns.map(({ values }) => values[row] ?? none));
  return [{ header: columns.map(({ key }) => key), rows, end: text.length }];
}
