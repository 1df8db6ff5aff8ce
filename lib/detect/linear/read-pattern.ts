import type { Edge, Node, Points } from "./node.ts";
import { readClass, readEscape } from "./read-points.ts";

interface Flags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
}

const EDGES: Readonly<Record<string, Edge>> = { b: "word", B: "notWord", A: "textStart", z: "textEnd" };

/** Reads a pattern in RE2 syntax (github.com/google/re2/wiki/Syntax). Throws where it is not one. `isLazy`: the shortest match is meant, not the longest. */
export function readPattern(source: string): { readonly node: Node; readonly isLazy: boolean } {
  let at = 0;
  let isLazy = false;

  const readAny = (flags: Flags): Node => {
    const parts: Node[] = [];
    do parts.push(readAll(flags));
    while (take("|"));
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: "any", parts };
  };

  const readAll = (outer: Flags): Node => {
    const parts: Node[] = [];
    let flags = outer;
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      const set = /^\(\?([imsU]*)(?:-([imsU]*))?\)/.exec(source.slice(at, at + 16));
      if (set !== null) {
        flags = withFlags(flags, set[1], set[2]);
        at += set[0].length;
      } else if (source.startsWith("\\Q", at)) parts.push(...readQuoted(flags, parts.pop()));
      else parts.push(readRepeat(readAtom(flags)));
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: "all", parts };
  };

  // A sign for "repeat" after the quotation belongs to its last character, after an empty one to what stood before it.
  const readQuoted = (flags: Flags, before: Node | undefined): readonly Node[] => {
    const stop = source.indexOf("\\E", at);
    const text = source.slice(at + 2, stop < 0 ? source.length : stop);
    at = stop < 0 ? source.length : stop + 2;
    const quoted = Array.from(text, (sign): Node => ({ kind: "points", points: pointsOf(sign.codePointAt(0) ?? 0, flags.i) }));
    const all = before === undefined ? quoted : [before, ...quoted];
    const last = all.at(-1);
    return last === undefined ? [] : [...all.slice(0, -1), readRepeat(last)];
  };

  const readRepeat = (part: Node): Node => {
    let node = part;
    for (let times = readTimes(); times !== undefined; times = readTimes()) {
      if (take("?")) isLazy = true;
      node = { kind: "repeat", part: node, ...times };
    }
    return node;
  };

  const readTimes = (): { readonly least: number; readonly most: number } | undefined => {
    if (take("*")) return { least: 0, most: Infinity };
    if (take("+")) return { least: 1, most: Infinity };
    if (take("?")) return { least: 0, most: 1 };
    const braces = /^\{(\d+)(,?)(\d*)\}/.exec(source.slice(at, at + 16));
    if (braces === null) return undefined;
    at += braces[0].length;
    const least = Number(braces[1]);
    return { least, most: braces[2] === "" ? least : braces[3] === "" ? Infinity : Number(braces[3]) };
  };

  const readAtom = (flags: Flags): Node => {
    const sign = source.charAt(at);
    if (sign === "(") return readGroup(flags);
    const edge = edgeAt(source, at, flags);
    if (edge !== undefined) {
      at += sign === "\\" ? 2 : 1;
      return { kind: "edge", edge };
    }
    if (sign === "*" || sign === "+" || sign === "?") throw new Error("Nothing to repeat");
    const { points, end } = readPoints(source, at, flags);
    at = end;
    return { kind: "points", points };
  };

  const readGroup = (flags: Flags): Node => {
    const opening = /^\((?:\?(?:P?<\w+>|([imsU]*)(?:-([imsU]*))?:))?/.exec(source.slice(at, at + 80));
    if (opening === null || source.startsWith("(?", at) === (opening[0] === "(")) throw new Error("Unknown kind of group");
    at += opening[0].length;
    const node = readAny(withFlags(flags, opening[1], opening[2]));
    if (!take(")")) throw new Error("A group has no end");
    return node;
  };

  function take(sign: string): boolean {
    if (source[at] !== sign) return false;
    at++;
    return true;
  }

  const node = readAny({ i: false, m: false, s: false });
  if (at < source.length) throw new Error("A group has no beginning");
  return { node, isLazy };
}

function edgeAt(source: string, at: number, { m }: Flags): Edge | undefined {
  const sign = source[at];
  if (sign === "^") return m ? "lineStart" : "textStart";
  if (sign === "$") return m ? "lineEnd" : "textEnd";
  return sign === "\\" ? EDGES[source.charAt(at + 1)] : undefined;
}

function readPoints(source: string, at: number, { i, s }: Flags): { readonly points: Points; readonly end: number } {
  const sign = source.charAt(at);
  if (sign === ".") return { points: s ? () => true : (point) => point !== 10, end: at + 1 };
  if (sign === "\\" || sign === "[") {
    const { points, end } = sign === "[" ? readClass(source, at) : readEscape(source, at);
    return { points: i ? anyCase(points) : points, end };
  }
  const own = source.codePointAt(at) ?? 0;
  return { points: pointsOf(own, i), end: at + String.fromCodePoint(own).length };
}

function withFlags(flags: Flags, on = "", off = ""): Flags {
  const is = (flag: "i" | "m" | "s") => (flags[flag] || on.includes(flag)) && !off.includes(flag);
  return { i: is("i"), m: is("m"), s: is("s") };
}

function pointsOf(own: number, i: boolean): Points {
  const points: Points = (point) => point === own;
  return i ? anyCase(points) : points;
}

function anyCase(points: Points): Points {
  return (point) => {
    if (points(point)) return true;
    const sign = String.fromCodePoint(point);
    return points(sign.toLowerCase().codePointAt(0) ?? 0) || points(sign.toUpperCase().codePointAt(0) ?? 0);
  };
}
