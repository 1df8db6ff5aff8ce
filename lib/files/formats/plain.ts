import { strToU8 } from "fflate";
import { applyReplacements } from "../../redact/redact.ts";
import { decodeText } from "../decode-text.ts";
import type { Change, Format, Part, ReadDocument } from "../document.ts";
import { delimiterOf, withoutColumns } from "../table.ts";
import { readHtml } from "./html.ts";
import { rtfText } from "./rtf.ts";

/** HTML, SVG and all XML: what a person reads of it, and its source. */
const MARKUP_START = /^\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:\?xml\b|!doctype\s|(?:html|head|body|table|div|meta|p|span|h[1-6]|svg)\b)/i;
const MAIL_HEADERS =
  /^(?:return-path|received|delivered-to|message-id|from|to|cc|subject|date|mime-version|content-type|reply-to|x-[\w-]+|dkim-signature|arc-[\w-]+):/i;

/** What kind of text it is, by how it begins. */
export function textFormat(text: string): Format {
  const start = text.slice(0, 4000).trimStart();
  if (start.startsWith("{\\rtf")) return "rtf";
  if (/^BEGIN:VCARD/i.test(start)) return "vcard";
  if (/^BEGIN:VCALENDAR/i.test(start)) return "calendar";
  if (MARKUP_START.test(start)) return "html";
  if (looksLikeMail(start)) return "mail";
  if (/^[[{]/.test(start) && isJson(text)) return "json";
  return delimiterOf(text) === undefined ? "text" : "csv";
}

// A mail begins with header lines; a note that begins "From: Ana" alone is none.
function looksLikeMail(start: string): boolean {
  const lines = start
    .replace(/^From [^\n]*\n/, "")
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/);
  const end = lines.indexOf("");
  const head = lines.slice(0, end < 0 ? lines.length : end);
  const known = head.filter((line) => MAIL_HEADERS.test(line)).length;
  const isWhole = head.every((line) => /^[!-9;-~]+:/.test(line)) && head.length > 0;
  return isWhole && known >= 2 && head.some((line) => /^(?:mime-version|content-type|message-id|received|return-path|date):/i.test(line));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Reads a text that is not a mail. It is written in UTF-8. */
export function readPlain(bytes: Uint8Array, text: string, format: Format): ReadDocument {
  if (format === "html") return readHtml(text);
  if (format === "rtf") return { format, parts: [{ path: "", text: rtfText(decodeText(bytes)) }], unreadable: [] };
  const delimiter = format === "csv" ? delimiterOf(text) : undefined;
  // Long lines of cards and calendars are folded (RFC 6350 3.2, RFC 5545 3.1).
  const whole = format === "vcard" || format === "calendar" ? text.replace(/\r?\n[ \t]/g, "") : text;
  const part: Part = { path: "", text: whole, ...(delimiter === undefined ? {} : { delimiter }) };
  // A spreadsheet program takes a table without the mark for Windows-1252.
  const mark = format === "csv" && whole.length > 0 && (bytes[0] ?? 0) >= 0xef ? "\ufeff" : "";
  return {
    format,
    parts: [part],
    unreadable: [],
    write: ([change]) => strToU8(mark + (change === undefined ? whole : writePlain(part, format, change))),
  };
}

function writePlain(part: Part, format: Format, { replacements, columns }: Change): string {
  const text = applyReplacements(part.text, replacements);
  if (format === "json")
    return isJson(text)
      ? text
      : applyReplacements(
          part.text,
          replacements.map((one) => quotedWhereBare(part.text, one)),
        );
  return withoutColumns({ ...part, text }, columns);
}

// A number has no quotes in JSON, its placeholder needs them.
function quotedWhereBare(
  text: string,
  { start, end, placeholder }: { readonly start: number; readonly end: number; readonly placeholder: string },
) {
  const before = text.slice(Math.max(0, start - 40), start).trimEnd();
  const after = text.slice(end, end + 40).trimStart();
  const isBare = /[:[,]$/.test(before) && /^[,\]}]/.test(after);
  return { start, end, placeholder: isBare ? `"${placeholder}"` : placeholder };
}
