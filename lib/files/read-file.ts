import { type Budget, CannotRead, createBudget, LIMITS } from "./budget.ts";
import { decodeText } from "./decode-text.ts";
import type { Part, ReadDocument, Reading, Unreadable } from "./document.ts";
import { readMail } from "./formats/mail.ts";
import { readOffice, readOpenDocument } from "./formats/office.ts";
import { readPdf } from "./formats/pdf.ts";
import { readPlain, textFormat } from "./formats/plain.ts";
import { readSheet } from "./formats/sheet.ts";
import { recognise } from "./recognise.ts";
import { inflate, readZip, type ZipEntry } from "./zip.ts";

/** Files that systems put into archives by themselves. */
const LITTER = /(?:^|\/)(?:__MACOSX\/.*|\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)$/;
/** Office files inside of office files, where they are kept. */
const EMBEDDED = /(?:^|\/)embeddings?\/[^/]+$|^Object [^/]*\/content\.xml$/i;

/** Reads a file by its content, with all that is in it. Never rejects: what cannot be read is a value. `onProgress` hears 0 to 1. */
export async function readFile(bytes: Uint8Array, onProgress: (share: number) => void = () => undefined): Promise<Reading> {
  return read(bytes, createBudget(onProgress), 0);
}

async function read(bytes: Uint8Array, budget: Budget, depth: number): Promise<Reading> {
  try {
    budget.addFile();
    if (depth > LIMITS.depth) throw new CannotRead("too-deep");
    return await readKind(bytes, budget, depth);
  } catch (refused) {
    // Whatever a damaged file makes a reader do, the gate must hear of it.
    return refused instanceof CannotRead ? refused.why : "damaged";
  }
}

async function readKind(bytes: Uint8Array, budget: Budget, depth: number): Promise<Reading> {
  const inner = (content: Uint8Array) => read(content, budget, depth + 1);
  const kind = recognise(bytes);
  switch (kind) {
    case "zip":
      return readPackage(bytes, budget, inner);
    case "gzip":
      return inner(gunzip(bytes, budget));
    case "pdf":
      return readPdf(bytes, budget, inner);
    case "text": {
      const text = decodeText(bytes);
      const format = textFormat(text);
      return format === "mail" ? readMail(bytes, inner) : readPlain(bytes, text, format);
    }
    default:
      return kind;
  }
}

async function readPackage(bytes: Uint8Array, budget: Budget, inner: (bytes: Uint8Array) => Promise<Reading>): Promise<Reading> {
  const entries = readZip(bytes, budget);
  const has = (path: string) => entries.some((entry) => entry.path === path);
  const unpackAll = () => new Map(entries.map((entry) => [entry.path, entry.bytes()] as const));
  if (has("EncryptedPackage")) return "encrypted";
  if (has("word/document.xml") || has("word/document2.xml")) return withEmbedded(readOffice("word", unpackAll()), entries, inner);
  if (has("xl/workbook.xml")) return withEmbedded(readSheet(unpackAll(), budget), entries, inner);
  if (has("ppt/presentation.xml")) return withEmbedded(readOffice("slides", unpackAll()), entries, inner);
  if (has("xl/workbook.bin") || entries.some(({ path }) => path.endsWith(".iwa"))) return "unknown";
  const open = has("content.xml") ? openFormat(entries) : undefined;
  if (open !== undefined) {
    const manifest = entries.find(({ path }) => path === "META-INF/manifest.xml");
    if (manifest !== undefined && decodeText(manifest.bytes()).includes("encryption-data")) return "encrypted";
    return withEmbedded(readOpenDocument(open, unpackAll()), entries, inner);
  }
  return readArchive(entries, inner);
}

function openFormat(entries: readonly ZipEntry[]): "open-text" | "open-sheet" | "open-slides" | undefined {
  const mimetype = entries.find(({ path }) => path === "mimetype");
  const type = mimetype === undefined ? "" : decodeText(mimetype.bytes());
  if (!type.includes("opendocument")) return undefined;
  return type.includes("spreadsheet") ? "open-sheet" : type.includes("presentation") ? "open-slides" : "open-text";
}

async function readArchive(entries: readonly ZipEntry[], inner: (bytes: Uint8Array) => Promise<Reading>): Promise<ReadDocument> {
  const parts: Part[] = [];
  const unreadable: Unreadable[] = [];
  for (const entry of entries) {
    if (LITTER.test(entry.path)) continue;
    const reading = await readEntry(entry, inner);
    if (typeof reading === "string") unreadable.push(reading);
    if (reading === "too-deep") break; // the others would be as much
    if (typeof reading !== "string") {
      parts.push(...reading.parts.map((part) => ({ ...part, path: `${entry.path}/${part.path}` })));
      unreadable.push(...reading.unreadable);
    }
  }
  parts.push({ path: "names", text: entries.map(({ path }) => path).join("\n"), unseen: true });
  return { format: "zip", parts, unreadable };
}

async function readEntry(entry: ZipEntry, inner: (bytes: Uint8Array) => Promise<Reading>): Promise<Reading> {
  try {
    return await inner(entry.bytes());
  } catch (refused) {
    return refused instanceof CannotRead ? refused.why : "damaged";
  }
}

/** A document and the documents embedded in it; these are not written again. Pictures in a document are not looked into, and not spoken of. */
async function withEmbedded(
  document: ReadDocument,
  entries: readonly ZipEntry[],
  inner: (bytes: Uint8Array) => Promise<Reading>,
): Promise<ReadDocument> {
  const parts = [...document.parts];
  for (const entry of entries.filter(({ path }) => EMBEDDED.test(path) && !/\.(?:bin|rels)$/i.test(path))) {
    const reading = await readEntry(entry, inner);
    if (typeof reading !== "string") parts.push(...reading.parts.map((part) => ({ ...part, path: `${entry.path}/${part.path}` })));
  }
  return { ...document, parts };
}

// RFC 1952: a header of ten bytes and more, a deflated stream, eight bytes behind it.
function gunzip(bytes: Uint8Array, budget: Budget): Uint8Array {
  const flags = bytes[3] ?? 0;
  let start = 10;
  if ((flags & 4) !== 0) start += 2 + (bytes[start] ?? 0) + ((bytes[start + 1] ?? 0) << 8);
  for (const flag of [8, 16]) {
    if ((flags & flag) !== 0) start = bytes.indexOf(0, start) + 1;
  }
  if ((flags & 2) !== 0) start += 2;
  return inflate(bytes.subarray(start, bytes.length - 8), budget);
}
