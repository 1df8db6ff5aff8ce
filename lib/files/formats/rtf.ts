import { windows1252 } from "../decode-text.ts";

/** Groups that hold no text of the document (RTF 1.9.1): fonts, colours, styles, pictures, and whatever a program may pass over. */
const SKIPPED = /^\{\\(?:\*|fonttbl|colortbl|stylesheet|pict|themedata|datastore|latentstyles|listtable|rsidtbl|generator|object\b)/;
const SIGNS: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  row: "\n",
  sect: "\n",
  page: "\n",
  tab: "\t",
  cell: "\t",
  nestcell: "\t",
  nestrow: "\n",
  emdash: "\u2014",
  endash: "\u2013",
  lquote: "\u2018",
  rquote: "\u2019",
  ldblquote: "\u201c",
  rdblquote: "\u201d",
  bullet: "\u2022",
  emspace: " ",
  enspace: " ",
};
const ESCAPED: Readonly<Record<string, string>> = { "~": "\u00a0", _: "-", "\\": "\\", "{": "{", "}": "}" };
const TOKEN = /\\'([0-9a-fA-F]{2})|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/y;

/** The text of an RTF document; bytes beyond ASCII are read as Windows-1252. Linear in its length. */
export function rtfText(rtf: string): string {
  const pieces: string[] = [];
  let [depth, skipFrom, standIns, standInsEach] = [0, Infinity, 0, 1];
  const enter = (at: number) => {
    depth++;
    if (depth < skipFrom && SKIPPED.test(rtf.slice(at, at + 24))) skipFrom = depth;
  };
  const leave = () => {
    depth--;
    if (depth < skipFrom) skipFrom = Infinity;
  };
  const control = (word: string, number: string | undefined): string => {
    if (word === "uc") standInsEach = Number(number ?? 1);
    if (word !== "u" || number === undefined) return Object.hasOwn(SIGNS, word) ? (SIGNS[word] ?? "") : "";
    standIns = standInsEach; // what a reader without Unicode would show instead follows
    return String.fromCharCode((Number(number) + 65_536) % 65_536);
  };
  const byte = (hex: string): string => {
    if (standIns === 0) return windows1252(Uint8Array.of(Number.parseInt(hex, 16)));
    standIns--;
    return "";
  };
  for (let at = 0; at < rtf.length; at = Math.max(TOKEN.lastIndex, at + 1)) {
    TOKEN.lastIndex = at;
    const [, hex, word, number, symbol, brace, plain] = TOKEN.exec(rtf) ?? [];
    let text = "";
    if (brace === "{") enter(at);
    else if (brace === "}") leave();
    else if (hex !== undefined) text = byte(hex);
    else if (word !== undefined) text = control(word, number);
    else if (symbol !== undefined) text = ESCAPED[symbol] ?? "";
    else if (plain !== undefined) {
      text = plain.slice(Math.min(standIns, plain.length));
      standIns = 0;
    }
    if (depth < skipFrom) pieces.push(text);
  }
  return pieces.join("");
}
