import { decodeText } from "../decode-text.ts";
import type { Format, ReadDocument } from "../document.ts";
import type { Layout } from "../xml-text.ts";
import { writeZip } from "../zip.ts";
import { ANY, OPEN_DOCUMENT, SLIDES, WORD } from "./office-layouts.ts";
import { markupParts, writePackage } from "./packaged.ts";

const LAYOUTS: Readonly<Record<string, Layout>> = { word: WORD, slides: SLIDES };
/** Files of a package in which no person writes: colours, fonts, types, and the pictures of pages. */
const NOT_WRITTEN_BY_PERSONS =
  /(?:styles|theme\d*|fontTable|webSettings|settings|numbering|stylesWithEffects|\[Content_Types\]|tableStyles|presProps|viewProps)\.xml$/i;

/** Reads a DOCX or PPTX: the body, headers, footers, notes, comments, what was deleted, then properties and addresses of links. */
export function readOffice(format: "word" | "slides", files: ReadonlyMap<string, Uint8Array>): ReadDocument {
  const main = LAYOUTS[format] ?? WORD;
  return readMarkup(format, files, (path) => {
    if (!/\.(?:xml|rels|vml)$/i.test(path) || NOT_WRITTEN_BY_PERSONS.test(path)) return undefined;
    if (/^(?:word|ppt)\//i.test(path) && !/\.(?:rels|vml)$/i.test(path)) return /\/charts\//.test(path) ? SLIDES : main;
    return ANY;
  });
}

/** Reads a document of OpenDocument: body, headers and footers (they stand with the styles), notes, properties. */
export function readOpenDocument(format: "open-text" | "open-sheet" | "open-slides", files: ReadonlyMap<string, Uint8Array>): ReadDocument {
  const read = readMarkup(format, files, (path) => {
    if (/(?:^|\/)(?:content|styles)\.xml$/.test(path)) return OPEN_DOCUMENT;
    return /(?:^|\/)meta\.xml$/.test(path) ? ANY : undefined;
  });
  if (format !== "open-sheet") return read;
  // Cells hold their value twice, shown and raw: a copy as text is the one that is sure.
  const { write: _, ...unwritable } = read;
  return {
    ...unwritable,
    parts: read.parts.map((part) => (/content\.xml$/.test(part.path) && part.unseen !== true ? { ...part, delimiter: "\t" } : part)),
  };
}

function readMarkup(format: Format, files: ReadonlyMap<string, Uint8Array>, layoutOf: (path: string) => Layout | undefined): ReadDocument {
  const xmls = [...files].flatMap(([path, bytes]) => {
    const layout = layoutOf(path);
    return layout === undefined ? [] : [markupParts(path, decodeText(bytes), layout, layout === ANY)];
  });
  return {
    format,
    parts: xmls.flatMap(({ parts }) => parts),
    unreadable: [],
    write: (changes) => writeZip(writePackage(files, xmls, changes)),
  };
}
