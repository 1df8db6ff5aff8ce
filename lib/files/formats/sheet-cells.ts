import { attribute, decodeXml, walkXml } from "../xml.ts";
import { type Shown, showNumber } from "./number-format.ts";

/** What a workbook's sheets share. */
export interface Workbook {
  readonly strings: readonly string[];
  readonly formats: readonly Shown[];
  readonly from1904: boolean;
}

/** A filled cell of a sheet. */
export interface SheetCell {
  /** Where its element stands in the XML. */
  readonly rawStart: number;
  readonly rawEnd: number;
  /** "B2" */
  readonly ref: string;
  /** Attribute `s`, "" when it has none. */
  readonly style: string;
  readonly row: number;
  /** The column in the text: as in the sheet, unless a row leaves out very many. */
  readonly column: number;
  /** Index of its shared string; -1 for any other value. */
  readonly shared: number;
  readonly text: string;
}

const MOST_EMPTY = 200; // columns left out in a row

/** Walks the filled cells of a sheet, row by row. */
export function walkSheet(xml: string, { strings, formats, from1904 }: Workbook, visit: (cell: SheetCell) => void): void {
  let [row, column, sheetColumn, rawStart, inValue, phonetic] = [-1, 0, -1, 0, 0, 0];
  let [ref, type, style, value] = ["", "", "", ""];
  walkXml(xml, {
    open(name, start, end) {
      if (name === "row") [row, column, sheetColumn] = [row + 1, 0, -1];
      else if (name === "c") {
        const tag = xml.slice(start, end);
        [ref, type, style] = [attribute(tag, "r"), attribute(tag, "t"), attribute(tag, "s")];
        [rawStart, value] = [start, ""];
        const own = columnOf(ref) ?? sheetColumn + 1;
        column += sheetColumn < 0 ? Math.min(own, MOST_EMPTY) : Math.min(Math.max(own - sheetColumn, 1), MOST_EMPTY);
        sheetColumn = own;
      } else if (name === "v" || name === "t") inValue++;
      else if (name === "rPh") phonetic++;
    },
    close(name, end) {
      if (name === "v" || name === "t") inValue--;
      else if (name === "rPh") phonetic--;
      else if (name === "c" && value !== "") {
        const shared = type === "s" ? Number(value) : -1;
        const isNumber = type === "" || type === "n";
        const text = shared >= 0 ? (strings[shared] ?? "") : isNumber ? showNumber(value, formats[Number(style)], from1904) : value;
        visit({ rawStart, rawEnd: end, ref, style, row: Math.max(row, 0), column, shared, text: text.replace(/\s+/g, " ") });
      }
    },
    text(start, end, cdata) {
      if (inValue > 0 && phonetic === 0) value += cdata ? xml.slice(start, end) : decodeXml(xml.slice(start, end));
    },
  });
}

// "BC17" is column 54.
function columnOf(ref: string): number | undefined {
  let column = 0;
  let letters = 0;
  for (; letters < 3; letters++) {
    const letter = ref.charCodeAt(letters) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  return letters === 0 ? undefined : column - 1;
}

/** The text of a sheet: a line for each row, a tab between its cells. `onCell` hears where each filled cell stands in it. */
export function sheetText(xml: string, workbook: Workbook, onCell?: (cell: SheetCell, start: number) => void): string {
  const rows: string[] = [];
  let line = "";
  let [row, column, length] = [0, 0, 0];
  walkSheet(xml, workbook, (cell) => {
    while (row < cell.row) {
      if (line !== "") {
        rows.push(line);
        length += line.length + 1;
      }
      [row, column, line] = [row + 1, 0, ""];
    }
    line += "\t".repeat(cell.column - column);
    column = cell.column;
    onCell?.(cell, length + line.length);
    line += cell.text;
  });
  if (line !== "") rows.push(line);
  return rows.join("\n");
}

/** The strings that cells share, in order. `onString` hears where each stands in the XML. */
export function readSharedStrings(xml: string, onString?: (index: number, rawStart: number, rawEnd: number) => void): readonly string[] {
  const strings: string[] = [];
  let [text, inText, phonetic, rawStart] = ["", 0, 0, 0];
  walkXml(xml, {
    open(name, start) {
      if (name === "si") [text, rawStart] = ["", start];
      else if (name === "t") inText++;
      else if (name === "rPh") phonetic++;
    },
    close(name, end) {
      if (name === "t") inText--;
      else if (name === "rPh") phonetic--;
      else if (name === "si") {
        onString?.(strings.length, rawStart, end);
        strings.push(text);
      }
    },
    text(start, end, cdata) {
      if (inText > 0 && phonetic === 0) text += cdata ? xml.slice(start, end) : decodeXml(xml.slice(start, end));
    },
  });
  return strings;
}
