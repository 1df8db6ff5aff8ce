import { readBase64 } from "./base64.ts";
import { joined, type Leaf, leafReading, type Piece, type Reading } from "./leaf.ts";

/** Where JSON may begin behind what a protocol puts before it: an event's number, a length, "data:". */
const BEGINS = /^(?:\s*|\d{1,4}:?\d{0,4}-?(?:\/[\w-]{1,30},)?\d{0,6}|[a-z]{1,5}:? ?)[{[]\s*[{["\]}\d\-tfn]/i;
/** What stands in JSON outside of its strings, brackets and commas. */
const PLAIN = /[\s:\d+\-.eEtrufalsn]/;
/** Signs outside of all brackets, between two frames; more is text, not JSON. */
const MOST_BETWEEN = 8;
const BLANK = /[\s\p{Cc}]/u;
const ROLE_KEYS: ReadonlySet<string> = new Set(["role", "author", "sender", "from", "type", "speaker"]);
const REPLIERS: ReadonlySet<string> = new Set(["assistant", "model", "bot", "ai", "chatbot"]);
/** Strings within strings within strings: no protocol that we know goes deeper. */
const DEEPEST = 6;

interface Open {
  readonly key: string | undefined;
  /** How many leaves there were when it began. */
  readonly from: number;
  isReply: boolean;
}

let depth = 0;

/**
 * Reads JSON by its string literals, where they stand, so that everything else (long numbers, spaces, order) stays as it is.
 * It need not be the whole text: JSON in lines, after a frame's head or with a mark at its end is read in the same way.
 */
export function readJson(text: string, keys: readonly string[]): Reading | undefined {
  if (depth >= DEEPEST || !BEGINS.test(text)) return undefined;
  depth++;
  try {
    const pieces = new Walk(text, keys).pieces();
    return pieces === undefined ? undefined : joined(text, pieces);
  } finally {
    depth--;
  }
}

class Walk {
  readonly #text: string;
  readonly #keys: readonly string[];
  readonly #open: Open[] = [];
  readonly #pieces: Piece[] = [];
  readonly #leaves: Leaf[] = [];
  #key: string | undefined;
  #between = 0;
  #begun = false;

  constructor(text: string, keys: readonly string[]) {
    this.#text = text;
    this.#keys = keys;
  }

  pieces(): readonly Piece[] | undefined {
    const text = this.#text;
    for (let at = 0; at < text.length; at++) {
      const sign = text[at];
      if (sign === '"') {
        const end = endOfString(text, at);
        if (end < 0) return undefined;
        if (this.#open.length === 0) return undefined;
        const literal = text.slice(at, end);
        if (/^\s*:/.test(text.slice(end, end + 8))) this.#key = unquoted(literal)?.toLowerCase();
        else this.#value(literal, at, end);
        at = end - 1;
      } else if (!this.#takes(sign)) return undefined;
    }
    return this.#open.length === 0 ? this.#pieces : undefined;
  }

  // False where the text cannot be JSON.
  #takes(sign = ""): boolean {
    if ("{}[],".includes(sign)) this.#structure(sign);
    else if (this.#open.length > 0) return PLAIN.test(sign);
    else if (this.#begun && !BLANK.test(sign)) this.#between++;
    return this.#between <= MOST_BETWEEN && !(this.#between > 0 && /\p{L}/u.test(sign));
  }

  #structure(sign: string): void {
    if (sign === "{" || sign === "[") {
      this.#begun = true;
      this.#open.push({ key: this.#key, from: this.#leaves.length, isReply: false });
      this.#key = undefined;
    } else if (sign === "}" || sign === "]") {
      const closed = this.#open.pop();
      const parent = this.#open.at(-1);
      // { author: { role: "assistant" }, content: ... }: who wrote it is said one level further down.
      if (closed?.isReply === true && parent !== undefined && ROLE_KEYS.has(closed.key ?? "")) parent.isReply = true;
      if (closed?.isReply === true) for (const leaf of this.#leaves.slice(closed.from)) leaf.isReply = true;
      this.#key = undefined;
    } else if (sign === ",") this.#key = undefined;
  }

  #value(literal: string, start: number, end: number): void {
    const value = unquoted(literal);
    if (value === undefined || value === "") return;
    const open = this.#open.at(-1);
    if (open !== undefined && ROLE_KEYS.has(this.#key ?? "") && REPLIERS.has(value.toLowerCase())) open.isReply = true;
    const outer = this.#open.flatMap(({ key }) => key ?? []);
    const keys = [...this.#keys, ...outer, ...(this.#key === undefined ? [] : [this.#key])].slice(-4);
    const reading = readNested(value, keys);
    this.#leaves.push(...reading.leaves);
    this.#pieces.push({ start, end, reading, encode: (text) => JSON.stringify(text) });
  }
}

// A string is looked into only when it can hold more than itself.
function readNested(value: string, keys: readonly string[]): Reading {
  const nested = /^\s*[[{]/.test(value) ? readJson(value, keys) : readBase64(value, keys, readNested);
  return nested ?? leafReading(value, keys);
}

function unquoted(literal: string): string | undefined {
  try {
    return String(JSON.parse(literal));
  } catch {
    return undefined;
  }
}

// Behind the quote that ends the string which begins at `start`; -1 when none does.
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text[quote - 1 - slashes] === "\\") slashes++;
    if (slashes % 2 === 0) return quote + 1;
  }
  return -1;
}
