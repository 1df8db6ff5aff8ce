/** What a property list holds: all of JSON but null. Whole numbers are integers. */
export type PlistValue = string | number | boolean | readonly PlistValue[] | { readonly [key: string]: PlistValue };

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">`;

/** An XML property list. */
export function writePlist(value: unknown): string {
  return `${HEAD}\n${written(value, "")}\n</plist>\n`;
}

function written(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (typeof value === "boolean") return `${indent}<${value}/>`;
  if (typeof value === "number") return Number.isInteger(value) ? `${indent}<integer>${value}</integer>` : `${indent}<real>${value}</real>`;
  if (Array.isArray(value)) {
    return value.length === 0
      ? `${indent}<array/>`
      : [`${indent}<array>`, ...value.map((entry) => written(entry, inner)), `${indent}</array>`].join("\n");
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).flatMap(([key, entry]) => [`${inner}<key>${escaped(key)}</key>`, written(entry, inner)]);
    return entries.length === 0 ? `${indent}<dict/>` : [`${indent}<dict>`, ...entries, `${indent}</dict>`].join("\n");
  }
  return `${indent}<string>${escaped(String(value))}</string>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const TOKEN =
  /<(dict|array|true|false|string|integer|real|key|date|data)\s*\/>|<(dict|array)>|<\/(dict|array)>|<(string|integer|real|key|date|data)>([^<]*)<\/\4>/g;

/** Property lists of settings are no deeper. */
const DEEPEST = 60;

/** The value of an XML property list, or of a `<dict>` taken from one; undefined when the text is none. Dates and binary data are read as their texts: a policy has none. */
export function readPlist(text: string): PlistValue | undefined {
  const start = text.search(/<(?:plist|dict)\b/);
  if (start < 0) return undefined;
  const tokens = text
    .slice(start)
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, raw) => escaped(raw))
    .matchAll(TOKEN);
  const read = readValue(tokens, 0);
  return read === END ? undefined : read;
}

const END = Symbol("the end of what is open");

function readValue(tokens: IterableIterator<RegExpExecArray>, depth: number): PlistValue | typeof END {
  const next = tokens.next();
  if (next.done || depth > DEEPEST) return END;
  const [, empty, opened, closed, kind, content = ""] = next.value;
  if (closed !== undefined) return END;
  if (empty === "true" || empty === "false") return empty === "true";
  if (opened === "dict" || empty === "dict") return empty === undefined ? readDict(tokens, depth + 1) : {};
  if (opened === "array" || empty === "array") return empty === undefined ? readArray(tokens, depth + 1) : [];
  return kind === "integer" || kind === "real" ? Number(content) : unescaped(content);
}

function readDict(tokens: IterableIterator<RegExpExecArray>, depth: number): PlistValue {
  const pairs: [string, PlistValue][] = [];
  for (;;) {
    const key = readValue(tokens, depth);
    const value = key === END ? END : readValue(tokens, depth);
    if (key === END || value === END) return Object.fromEntries(pairs);
    pairs.push([String(key), value]);
  }
}

function readArray(tokens: IterableIterator<RegExpExecArray>, depth: number): PlistValue {
  const entries: PlistValue[] = [];
  for (;;) {
    const value = readValue(tokens, depth);
    if (value === END) return entries;
    entries.push(value);
  }
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
