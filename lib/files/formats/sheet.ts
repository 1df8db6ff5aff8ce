import type { Budget } from "../budget.ts";
import { decodeText } from "../decode-text.ts";
import type { Part, ReadDocument } from "../document.ts";
import { attribute, walkXml } from "../xml.ts";
import { readNumberFormats } from "./number-format.ts";
import { SHEET_NOTES } from "./office-layouts.ts";
import { markupParts, type PackagedXml } from "./packaged.ts";
import { readSharedStrings, sheetText, type Workbook, walkSheet } from "./sheet-cells.ts";
import { writeWorkbook } from "./sheet-write.ts";

const SHEET = /^xl\/(?:worksheets|chartsheets|dialogsheets|macrosheets)\/[^/]+\.xml$/i;
const NOT_WRITTEN_BY_PERSONS = /(?:styles|theme\d*|calcChain|\[Content_Types\]|sharedStrings)\.xml$/i;

/** Reads a workbook: each sheet is a table, hidden ones too; then comments, headers, names, cached tables. */
export function readSheet(files: ReadonlyMap<string, Uint8Array>, budget: Budget): ReadDocument {
  const xml = (path: string) => {
    const bytes = files.get(path);
    return bytes === undefined ? "" : decodeText(bytes);
  };
  // Some programs write its name in other letters.
  const stringsPath = [...files.keys()].find((path) => path.toLowerCase() === "xl/sharedstrings.xml") ?? "xl/sharedStrings.xml";
  const workbook: Workbook = {
    strings: readSharedStrings(xml(stringsPath)),
    formats: readNumberFormats(xml("xl/styles.xml")),
    from1904: /date1904\s*=\s*["'](?:1|true)/.test(xml("xl/workbook.xml")),
  };
  const sheets = [...files.keys()].filter((path) => SHEET.test(path));
  const used = new Set<number>();
  const tables = sheets.map((path, index): Part => {
    const sheet = xml(path);
    walkSheet(sheet, workbook, ({ shared }) => used.add(shared));
    budget.onProgress((index + 1) / sheets.length);
    return { path, text: sheetText(sheet, workbook), delimiter: "\t" };
  });
  const unused = workbook.strings.filter((_, index) => !used.has(index)).join("\n");
  const notes = [...files.keys()]
    .filter((path) => /\.(?:xml|rels|vml)$/i.test(path) && !NOT_WRITTEN_BY_PERSONS.test(path) && !SHEET.test(path))
    .map((path): PackagedXml => markupParts(path, xml(path), SHEET_NOTES));
  const names = sheetNames(xml("xl/workbook.xml"));
  const ahead: Part[] = [
    ...tables,
    { path: stringsPath, text: unused, unseen: true },
    { path: "xl/workbook.xml", text: names, unseen: true },
  ];
  return {
    format: "sheet",
    parts: [...ahead, ...notes.flatMap(({ parts }) => parts)],
    unreadable: [],
    write: (changes) =>
      writeWorkbook({ files, workbook, sheets, notes, stringsPath }, changes.slice(0, sheets.length), changes.slice(ahead.length)),
  };
}

function sheetNames(xml: string): string {
  const names: string[] = [];
  walkXml(xml, {
    open(name, start, end) {
      if (name === "sheet") names.push(attribute(xml.slice(start, end), "name"));
    },
  });
  return names.join("\n");
}
