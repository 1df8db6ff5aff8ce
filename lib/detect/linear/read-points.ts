import { isWord, type Points } from "./node.ts";

const POSIX: Readonly<Record<string, string>> = {
  alnum: "[0-9A-Za-z]",
  alpha: "[A-Za-z]",
  ascii: "[\\x00-\\x7f]",
  blank: "[\\t ]",
  cntrl: "[\\x00-\\x1f\\x7f]",
  digit: "[0-9]",
  graph: "[!-~]",
  lower: "[a-z]",
  print: "[ -~]",
  punct: "[!-/:-@[-`{-~]",
  space: "[\\t-\\r ]",
  upper: "[A-Z]",
  word: "[0-9A-Za-z_]",
  xdigit: "[0-9A-Fa-f]",
};
const CONTROLS: Readonly<Record<string, number>> = { a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 };

/** A set and where it ends in the source. */
export interface ReadPoints {
  readonly points: Points;
  readonly end: number;
  /** The set is this one point. */
  readonly single?: number;
}

/** Reads an escape that stands for a set of code points: \d, \pL, \x41. `at` is that of the backslash. */
export function readEscape(source: string, at: number): ReadPoints {
  const sign = source.charAt(at + 1);
  if (sign === "d" || sign === "D") return perl((point) => point >= 48 && point <= 57, sign === "D", at + 2);
  if (sign === "w" || sign === "W") return perl(isWord, sign === "W", at + 2);
  if (sign === "s" || sign === "S")
    return perl((point) => point === 32 || (point >= 9 && point <= 13 && point !== 11), sign === "S", at + 2);
  if (sign === "p" || sign === "P") return readProperty(source, at, sign === "P");
  if (sign === "x" && source[at + 2] === "{") {
    const end = source.indexOf("}", at);
    return one(Number.parseInt(source.slice(at + 3, end), 16), end + 1);
  }
  if (sign === "x") return one(Number.parseInt(source.slice(at + 2, at + 4), 16), at + 4);
  const octal = /^(?:0[0-7]{0,2}|[1-7][0-7]{1,2})/.exec(source.slice(at + 1, at + 4))?.[0];
  if (octal !== undefined) return one(Number.parseInt(octal, 8), at + 1 + octal.length);
  const control = CONTROLS[sign];
  if (control !== undefined) return one(control, at + 2);
  if (/[A-Za-z0-9]/.test(sign) || sign === "") throw new Error(`Unknown escape: \\${sign}`);
  const point = source.codePointAt(at + 1) ?? 0;
  return one(point, at + 1 + String.fromCodePoint(point).length);
}

/** Reads a class in square brackets; `at` is that of the opening one. */
export function readClass(source: string, at: number): ReadPoints {
  const isNegated = source[at + 1] === "^";
  const parts: Points[] = [];
  let end = at + (isNegated ? 2 : 1);
  for (let first = true; first || source[end] !== "]"; first = false) {
    if (end >= source.length) throw new Error("A class has no end");
    const from = readMember(source, end);
    end = from.end;
    const { single } = from;
    if (single !== undefined && source[end] === "-" && source[end + 1] !== "]" && end + 1 < source.length) {
      const to = readMember(source, end + 1);
      end = to.end;
      const last = to.single ?? single;
      parts.push((point) => point >= single && point <= last);
    } else parts.push(from.points);
  }
  return { points: (point) => parts.some((isIn) => isIn(point)) !== isNegated, end: end + 1 };
}

function readMember(source: string, at: number): ReadPoints {
  if (source[at] === "\\") return readEscape(source, at);
  const posix = /^\[:(\^?)(\w+):\]/.exec(source.slice(at, at + 16));
  if (posix !== null) {
    const set = POSIX[posix[2] ?? ""];
    if (set === undefined) throw new Error(`Unknown class: ${posix[0]}`);
    return { points: tester(set, posix[1] === "^"), end: at + posix[0].length };
  }
  const point = source.codePointAt(at) ?? 0;
  return one(point, at + String.fromCodePoint(point).length);
}

function readProperty(source: string, at: number, isNegated: boolean): ReadPoints {
  const named = /^\{(\^?)(\w+)\}/.exec(source.slice(at + 2, at + 40));
  const name = named?.[2] ?? source.charAt(at + 2);
  const not = isNegated !== (named?.[1] === "^");
  const end = at + 2 + (named?.[0].length ?? 1);
  if (name === "Any") return { points: () => !not, end };
  // General categories have one or two letters, scripts have more.
  return { points: tester(name.length > 2 ? `\\p{Script=${name}}` : `\\p{${name}}`, not), end };
}

function tester(set: string, isNegated: boolean): Points {
  const pattern = new RegExp(set, "u");
  return (point) => pattern.test(String.fromCodePoint(point)) !== isNegated;
}

function perl(points: Points, isNegated: boolean, end: number): ReadPoints {
  return { points: isNegated ? (point) => !points(point) : points, end };
}

function one(single: number, end: number): ReadPoints {
  if (Number.isNaN(single)) throw new Error("Not a number of a character");
  return { points: (point) => point === single, end, single };
}
