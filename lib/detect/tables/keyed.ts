import type { Span } from "../spans.ts";
import type { Table } from "./table.ts";

/** Formats that write a record as keys with values, and how such a line is told. */
const JSON_FIELD = /"([A-Za-z_][\w .-]{0,39})"[ \t]{0,3}:\s{0,3}(?:"((?:[^"\\\n]|\\.){1,300})"|(-?\d[\d.]{0,15}))/g;
const LINE_FIELD = /^([A-Za-z][\w-]{0,30})(?:;[^:\n]{0,120})?:{1,2}[ \t]{0,3}(\S[^\n]{0,300}?)[ \t\r]{0,3}$/gm;
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
  attendee: "email",
  organizer: "email",
};

/** Reads JSON, vCard, LDIF, mbox and ICS as one table: a column for each key, the values of a key below each other. */
export function readKeyed(text: string): readonly Table[] {
  const tables: Table[] = [];
  if (text.includes('":') || text.includes('" :')) tables.push(...tableOf(text, JSON_FIELD));
  if (LINES.test(text)) tables.push(...tableOf(text, LINE_FIELD));
  return tables;
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
