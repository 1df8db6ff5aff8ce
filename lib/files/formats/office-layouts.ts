import type { Layout } from "../xml-text.ts";

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** ECMA-376 part 1, WordprocessingML (section 17) and DrawingML text (21.1.2): text stands in `t`, what was deleted in `delText`, field codes in `instrText`. */
export const WORD: Layout = {
  textIn: set("t delText instrText delInstrText"),
  lines: set("p comment footnote endnote"),
  cells: set("tc"),
  rows: set("tr"),
  signs: { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-", softHyphen: "" },
};

/** PresentationML and charts: DrawingML text; values of charts in `v`. */
export const SLIDES: Layout = { ...WORD, textIn: set("t v text"), lines: set("p pt cm fld"), signs: { br: "\n" } };

/** SpreadsheetML beside its cells: comments, headers and footers, drawings, names, cached tables. */
export const SHEET_NOTES: Layout = {
  textIn: set("t v oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter definedName text"),
  lines: set("p comment oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter definedName si threadedComment pt"),
  cells: set("tc"),
  rows: set("tr"),
  signs: { br: "\n" },
};

/** OpenDocument 1.3 part 3: all text of the body, whitespace as elements (section 6.1). */
export const OPEN_DOCUMENT: Layout = {
  lines: set("p h list-item page annotation"),
  cells: set("table-cell covered-table-cell"),
  rows: set("table-row"),
  signs: { s: " ", tab: "\t", "line-break": "\n" },
};

/** Properties, relations and whatever else: any text. */
export const ANY: Layout = {
  lines: set("property keywords subject title description creator lastModifiedBy category"),
  cells: new Set(),
  rows: new Set(),
  signs: {},
};
