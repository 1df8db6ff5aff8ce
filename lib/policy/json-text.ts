/** What a text holds as JSON; or, in words for IT, what stands in the way and where. */
export type ReadJson = { readonly value: unknown } | { readonly wrong: string };

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
class Unreadable extends Error {}

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
      if (this.#at < this.#text.length) throw this.#unreadable("the JSON has ended, but text follows");
      return { value };
    } catch (failure) {
      if (failure instanceof Unreadable) return { wrong: failure.message };
      throw failure;
    }
  }

  #value(depth: number): unknown {
    if (depth > DEEPEST) throw this.#unreadable("it is nested too deeply");
    this.#skip();
    const next = this.#text.charAt(this.#at);
    if (next === "{") return this.#object(depth);
    if (next === "[") return this.#list(depth);
    if (OPENING_QUOTE.test(next)) return this.#string();
    const word = /[^\s,:{}[\]"]*/y;
    word.lastIndex = this.#at;
    const [found = ""] = word.exec(this.#text) ?? [];
    const value = WORDS.has(found.toLowerCase()) ? WORDS.get(found.toLowerCase()) : numberOf(found);
    if (value === undefined) throw this.#unreadable(found === "" ? "a value is missing" : `${found.slice(0, 40)} needs quotation marks`);
    this.#at += found.length;
    return value;
  }

  #object(depth: number): unknown {
    const pairs: [string, unknown][] = [];
    this.#entries("}", "the object that begins", () => {
      if (!OPENING_QUOTE.test(this.#text.charAt(this.#at))) throw this.#unreadable("a key in quotation marks is missing");
      const key = this.#string();
      this.#skip();
      if (this.#text.charAt(this.#at) !== ":") throw this.#unreadable(`a colon is missing after "${key.slice(0, 40)}"`);
      this.#at++;
      pairs.push([key, this.#value(depth + 1)]);
    });
    return Object.fromEntries(pairs);
  }

  #list(depth: number): unknown {
    const entries: unknown[] = [];
    this.#entries("]", "the list that begins", () => entries.push(this.#value(depth + 1)));
    return entries;
  }

  #entries(end: string, what: string, readEntry: () => void): void {
    const start = this.#at++;
    for (let isFirst = true; ; isFirst = false) {
      const separated = this.#skip(",");
      if (this.#at >= this.#text.length) throw this.#unreadable(`${what} here has no end`, start);
      if (this.#text.charAt(this.#at) === end) break;
      if (!isFirst && !separated) throw this.#unreadable("a comma is missing before this");
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
      if (next === "" || next === "\n") throw this.#unreadable("a text that begins here has no closing quotation mark", start);
      if (end.test(next)) break;
      raw += next === "\\" ? next + this.#text.charAt(this.#at++) : escapedControl(next);
    }
    try {
      return String(JSON.parse(`"${raw}"`));
    } catch {
      throw this.#unreadable('a text has a "\\" that stands for nothing (write "\\\\")', start);
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

  #unreadable(what: string, at = this.#at): Unreadable {
    const before = this.#text.slice(0, at).split("\n");
    return new Unreadable(`line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}: ${what}`);
  }
}

function numberOf(text: string): number | undefined {
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

// A tab or other control character that stands in a text as it is, and a plain quotation mark between typographic ones.
function escapedControl(letter: string): string {
  return letter < " " || letter === '"' ? JSON.stringify(letter).slice(1, -1) : letter;
}
