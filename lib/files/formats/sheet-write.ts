import { strToU8 } from "fflate";
import { applyReplacements } from "../../redact/redact.ts";
import { decodeText } from "../decode-text.ts";
import type { Change } from "../document.ts";
import { cutter } from "../stretches.ts";
import { encodeXml } from "../xml.ts";
import { writeZip } from "../zip.ts";
import { type PackagedXml, writePackage } from "./packaged.ts";
import { readSharedStrings, type SheetCell, sheetText, type Workbook } from "./sheet-cells.ts";

interface Source {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly workbook: Workbook;
  readonly sheets: readonly string[];
  readonly notes: readonly PackagedXml[];
  readonly stringsPath: string;
}

/**
 * Writes the workbook with the changes: `cells` by sheet, `others` for the notes. A column that is left out stays as an empty column, so that all else keeps its place.
 * Undefined where a cached copy of the table would keep what is left out.
 */
export function writeWorkbook(source: Source, cells: readonly Change[], others: readonly Change[]): Uint8Array | undefined {
  const { files, workbook, sheets, notes, stringsPath } = source;
  const leavesOut = cells.some(({ columns }) => columns.size > 0);
  if (leavesOut && [...files.keys()].some((path) => /pivotCache|externalLink|\/model\//i.test(path))) return undefined;
  const written = new Map(writePackage(files, notes, others));
  const strings = new Map<number, string>();
  const used = new Set<number>();
  sheets.forEach((path, index) => {
    const change = cells[index];
    const xml = decodeText(files.get(path) ?? new Uint8Array());
    const rewritten = rewriteSheet(xml, workbook, change, strings, used);
    if (rewritten !== xml) written.set(path, strToU8(rewritten));
  });
  const stringsXml = decodeText(files.get(stringsPath) ?? new Uint8Array());
  if (stringsXml !== "") written.set(stringsPath, strToU8(rewriteStrings(stringsXml, strings, used)));
  // The order of calculation names formulas that may be gone; without it the program makes a new one.
  dropFile(written, "xl/calcChain.xml");
  if (leavesOut) for (const path of files.keys()) if (/^xl\/tables\//i.test(path)) dropFile(written, path);
  return writeZip(written);
}

function rewriteSheet(
  xml: string,
  workbook: Workbook,
  change: Change | undefined,
  strings: Map<number, string>,
  used: Set<number>,
): string {
  const { replacements, columns } = change ?? { replacements: [], columns: new Set<number>() };
  const pieces: string[] = [];
  const cut = cutter(replacements);
  let done = 0;
  const putInstead = (cell: SheetCell, element: string) => {
    pieces.push(xml.slice(done, cell.rawStart), element);
    done = cell.rawEnd;
  };
  sheetText(xml, workbook, (cell, start) => {
    const own = cut(start, start + cell.text.length);
    if (columns.has(cell.column)) putInstead(cell, "");
    else if (cell.shared >= 0) {
      used.add(cell.shared);
      if (own.length > 0) strings.set(cell.shared, applyReplacements(cell.text, own));
    } else if (own.length > 0) putInstead(cell, textCell(xml, cell, applyReplacements(cell.text, own)));
  });
  const whole = pieces.join("") + xml.slice(done);
  return columns.size === 0 ? whole : whole.replace(/<(?:\w+:)?tableParts\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?tableParts>)/, "");
}

// A cell that holds its text itself. Some programs write "<x:c>": ours must be of the same namespace.
function textCell(xml: string, { rawStart, ref, style }: SheetCell, text: string): string {
  const tag = /^<((?:[\w-]+:)?)c[\s>]/.exec(xml.slice(rawStart, rawStart + 40))?.[1] ?? "";
  const attributes = `${ref === "" ? "" : ` r="${encodeXml(ref)}"`}${style === "" ? "" : ` s="${encodeXml(style)}"`} t="inlineStr"`;
  return `<${tag}c${attributes}><${tag}is><${tag}t xml:space="preserve">${encodeXml(text)}</${tag}t></${tag}is></${tag}c>`;
}

function rewriteStrings(xml: string, strings: ReadonlyMap<number, string>, used: ReadonlySet<number>): string {
  const pieces: string[] = [];
  let done = 0;
  readSharedStrings(xml, (index, rawStart, rawEnd) => {
    const text = used.has(index) ? strings.get(index) : "";
    if (text === undefined) return;
    const tag = /^<((?:[\w-]+:)?)si/.exec(xml.slice(rawStart, rawStart + 40))?.[1] ?? "";
    pieces.push(xml.slice(done, rawStart), `<${tag}si><${tag}t xml:space="preserve">${encodeXml(text)}</${tag}t></${tag}si>`);
    done = rawEnd;
  });
  return pieces.join("") + xml.slice(done);
}

// A file of a package is named in the list of types and in the relations of whoever uses it.
function dropFile(files: Map<string, Uint8Array>, path: string): void {
  if (!files.delete(path)) return;
  const name = path.split("/").at(-1) ?? path;
  for (const [other, bytes] of files) {
    if (!/\.rels$|^\[Content_Types\]\.xml$/.test(other)) continue;
    const xml = decodeText(bytes);
    const trimmed = xml.replace(/<(?:\w+:)?(?:Override|Relationship)\b[^>]*?\/>/g, (tag) =>
      tag.includes(`/${name}"`) || tag.includes(`"${name}"`) ? "" : tag,
    );
    if (trimmed !== xml) files.set(other, strToU8(trimmed));
  }
}
