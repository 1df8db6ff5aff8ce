import type { Said } from "./said.ts";

/** What a text holds as JSON; or what stands in the way and where. */
export type ReadJson = { readonly value: unknown } | { readonly wrong: Said };

const DEEPEST = 60;

/**
 * Reads the text of JSON as people write it: comments, commas too many, a byte order mark and typographic quotation marks cost nothing.
 * Anything else that is wrong is told with its line and what was expected there.
 */
export function readJson(text: string): ReadJson {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return new LenientReader(text.replace(/^\ufeff/, "")).read();
  }
}

/** A value that should be an object or a list: it arrives as a JSON string from the registry and from plist tools, at times wrapped twice. */
export function unpack(pushed: unknown): unknown {
  let value = pushed;
  for (let i = 0; i < 2 && typeof value === "string"; i++) {
    const read = readJson(value);
    if ("wrong" in read) return value;
    value = read.value;
  }
  return value;
}

/** Thrown inside of this file only. */
class Unreadable extends Error {
  readonly said: Said;

  constructor(said: Said) {
    super();
    this.said = said;
  }
}

const OPENING_QUOTE = /["“”„]/;
const TYPOGRAPHIC_END = /[“”]/;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

class LenientReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): ReadJson {
    try {
      const value = this.#value(0);
      this.#skip();
      if (this.#at < this.#text.length) throw this.#unreadable(["json-follows"]);
      return { value };
    } catch (failure) {
      if (failure instanceof Unreadable) return { wrong: failure.said };
      throw failure;
    }
  }

  #value(depth: number): unknown {
    if (depth > DEEPEST) throw this.#unreadable(["json-deep"]);
    this.#skip();
    const next = this.#text.charAt(this.#at);
    if (next === "{") return this.#object(depth);
    if (next === "[") return this.#list(depth);
    if (OPENING_QUOTE.test(next)) return this.#string();
    const word = /[^\s,:{}[\]"]*/y;
    word.lastIndex = this.#at;
    const [found = ""] = word.exec(this.#text) ?? [];
    const value = WORDS.has(found.toLowerCase()) ? WORDS.get(found.toLowerCase()) : numberOf(found);
    if (value === undefined) throw this.#unreadable(found === "" ? ["json-value"] : ["json-quotes", found.slice(0, 40)]);
    this.#at += found.length;
    return value;
  }

  #object(depth: number): unknown {
    const pairs: [string, unknown][] = [];
    this.#entries("}", "json-object-open", () => {
      if (!OPENING_QUOTE.test(this.#text.charAt(this.#at))) throw this.#unreadable(["json-key"]);
      const key = this.#string();
      this.#skip();
      if (this.#text.charAt(this.#at) !== ":") throw this.#unreadable(["json-colon", key.slice(0, 40)]);
      this.#at++;
      pairs.push([key, this.#value(depth + 1)]);
    });
    return Object.fromEntries(pairs);
  }

  #list(depth: number): unknown {
    const entries: unknown[] = [];
    this.#entries("]", "json-list-open", () => entries.push(this.#value(depth + 1)));
    return entries;
  }

  #entries(end: string, open: "json-object-open" | "json-list-open", readEntry: () => void): void {
    const start = this.#at++;
    for (let isFirst = true; ; isFirst = false) {
      const separated = this.#skip(",");
      if (this.#at >= this.#text.length) throw this.#unreadable([open], start);
      if (this.#text.charAt(this.#at) === end) break;
      if (!isFirst && !separated) throw this.#unreadable(["json-comma"]);
      readEntry();
    }
    this.#at++;
  }

  #string(): string {
    const start = this.#at++;
    const end = this.#text.charAt(start) === '"' ? /["\n]/ : TYPOGRAPHIC_END;
    let raw = "";
    for (;;) {
      const next = this.#text.charAt(this.#at++);
      if (next === "" || next === "\n") throw this.#unreadable(["json-text-open"], start);
      if (end.test(next)) break;
      raw += next === "\\" ? next + this.#text.charAt(this.#at++) : escapedControl(next);
    }
    try {
      return String(JSON.parse(`"${raw}"`));
    } catch {
      throw this.#unreadable(["json-escape"], start);
    }
  }

  /** Passes over white space and comments, and over `separator` if it is given; true when it was there. */
  #skip(separator = ""): boolean {
    const ignored = separator === "" ? /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y : /(?:[\s,]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
    ignored.lastIndex = this.#at;
    const [passed = ""] = ignored.exec(this.#text) ?? [];
    this.#at += passed.length;
    return passed.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, "").includes(separator);
  }

  #unreadable(what: Said, at = this.#at): Unreadable {
    const before = this.#text.slice(0, at).split("\n");
    return new Unreadable(["json-at", before.length, (before.at(-1)?.length ?? 0) + 1, what]);
  }
}

function numberOf(text: string): number | undefined {
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

// A tab or other control character that stands in a text as it is, and a plain quotation mark between typographic ones.
function escapedControl(letter: string): string {
  return letter < " " || letter === '"' ? JSON.stringify(letter).slice(1, -1) : letter;
}
