/** A value in a registry key: a text, or a whole number from 0 to 4,294,967,295. */
export type RegistryValue = string | number;

/** A key below HKEY_LOCAL_MACHINE with its values. `replace`: what is there now is deleted first. */
export interface RegistryKey {
  readonly path: string;
  readonly values: Readonly<Record<string, RegistryValue>>;
  readonly replace: boolean;
}

/** The first of our names in a list that others write to as well: a high number, so that no entry of theirs is written over. */
export const FIRST_NAME = 7301;

/** A list as a key of its own; none for an empty list. */
export function listKey(path: string, entries: readonly string[]): readonly RegistryKey[] {
  if (entries.length === 0) return [];
  return [{ path, values: Object.fromEntries(entries.map((entry, i) => [String(FIRST_NAME + i), entry])), replace: false }];
}

const HEAD = "Windows Registry Editor Version 5.00";

/** A .reg file. ASCII only: whatever else a text holds is written as its UTF-16 bytes. */
export function writeRegistry(keys: readonly RegistryKey[]): string {
  const sections = keys.map(({ path, values, replace }) => {
    const lines = Object.entries(values).map(([name, value]) => `${quoted(name)}=${written(value)}`);
    return [...(replace ? [`[-HKEY_LOCAL_MACHINE\\${path}]`, ""] : []), `[HKEY_LOCAL_MACHINE\\${path}]`, ...lines].join("\r\n");
  });
  return `${[HEAD, ...sections].join("\r\n\r\n")}\r\n`;
}

/** The first lines of a .reg file: of Windows today, and of the time before Unicode. */
const HEADS = /^\s*(?:Windows Registry Editor Version 5\.00|REGEDIT4)\s/;

/** The keys of a .reg file, by their whole path; undefined when the text is none. Lines that are not understood are passed over. */
export function readRegistry(text: string): ReadonlyMap<string, ReadonlyMap<string, RegistryValue>> | undefined {
  if (!HEADS.test(text.replace(/^\ufeff/, ""))) return undefined;
  const keys = new Map<string, Map<string, RegistryValue>>();
  let values: Map<string, RegistryValue> | undefined;
  // A long value goes on in the next line after a backslash.
  for (const line of text.replace(/\\\r?\n[ \t]*/g, "").split(/\r?\n/)) {
    const path = /^\s*\[([^-].*)\]\s*$/.exec(line)?.[1];
    if (path !== undefined) {
      values = keys.get(path) ?? new Map();
      keys.set(path, values);
    }
    const [, name, value] = /^\s*"((?:[^"\\]|\\.)*)"\s*=\s*(.*)$/.exec(line) ?? [];
    const read = value === undefined ? undefined : readValue(value.trim());
    if (name !== undefined && read !== undefined) values?.set(unquoted(name), read);
  }
  return keys;
}

/** The same as one tree: a key below another is an object in it. Undefined when the text is no .reg file. */
export function registryTree(text: string): unknown {
  const keys = readRegistry(text);
  if (keys === undefined) return undefined;
  const root: Tree = new Map();
  for (const [path, values] of keys) {
    let place = root;
    for (const step of path.split("\\").slice(0, DEEPEST)) {
      const inner = place.get(step);
      const below: Tree = inner instanceof Map ? inner : new Map();
      place.set(step, below);
      place = below;
    }
    for (const [name, value] of values) place.set(name, value);
  }
  return asObjects(root);
}

/** No key of a browser's policies is deeper. */
const DEEPEST = 30;
type Tree = Map<string, RegistryValue | Tree>;

function asObjects(tree: Tree): object {
  return Object.fromEntries([...tree].map(([name, inner]) => [name, inner instanceof Map ? asObjects(inner) : inner]));
}

function written(value: RegistryValue): string {
  if (typeof value === "number") return `dword:${value.toString(16).padStart(8, "0")}`;
  if (/^[\x20-\x7e]*$/.test(value)) return quoted(value);
  const bytes = Array.from({ length: value.length + 1 }, (_, i) => (i < value.length ? value.charCodeAt(i) : 0)).flatMap((unit) => [
    unit & 255,
    unit >> 8,
  ]);
  return `hex(1):${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join(",")}`;
}

function readValue(text: string): RegistryValue | undefined {
  const [, quotedText] = /^"((?:[^"\\]|\\.)*)"$/.exec(text) ?? [];
  if (quotedText !== undefined) return unquoted(quotedText);
  const [, dword] = /^dword:([0-9a-f]{1,8})$/i.exec(text) ?? [];
  if (dword !== undefined) return Number.parseInt(dword, 16);
  // 1: a text, 2: a text with variables, 7: several texts, a line each; Firefox takes a long value as such.
  const [, kind, hex] = /^hex\(([127])\):((?:[0-9a-f]{2},?)*)$/i.exec(text) ?? [];
  if (hex === undefined) return undefined;
  const bytes = hex.split(",").map((byte) => Number.parseInt(byte, 16));
  const units = Array.from({ length: Math.floor(bytes.length / 2) }, (_, i) =>
    String.fromCharCode((bytes[2 * i] ?? 0) + 256 * (bytes[2 * i + 1] ?? 0)),
  ).join("");
  return kind === "7" ? units.replace(/\0+$/, "").replaceAll("\0", "\n") : units.replace(/\0$/, "");
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}

function unquoted(text: string): string {
  return text.replace(/\\(.)/g, "$1");
}
