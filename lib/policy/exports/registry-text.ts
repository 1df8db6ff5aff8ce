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

/** The keys of a .reg file, by their whole path; undefined when the text is none. Lines that are not understood are passed over. */
export function readRegistry(text: string): ReadonlyMap<string, ReadonlyMap<string, RegistryValue>> | undefined {
  if (!text.replace(/^\ufeff/, "").startsWith(HEAD)) return undefined;
  const keys = new Map<string, Map<string, RegistryValue>>();
  let values: Map<string, RegistryValue> | undefined;
  // A long value goes on in the next line after a backslash.
  for (const line of text.replace(/\\\r?\n\s*/g, "").split(/\r?\n/)) {
    const path = /^\[([^-].*)\]$/.exec(line)?.[1];
    if (path !== undefined) {
      values = keys.get(path) ?? new Map();
      keys.set(path, values);
    }
    const [, name, value] = /^"((?:[^"\\]|\\.)*)"=(.*)$/.exec(line) ?? [];
    const read = value === undefined ? undefined : readValue(value);
    if (name !== undefined && read !== undefined) values?.set(unquoted(name), read);
  }
  return keys;
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
  const [, hex] = /^hex\(1\):((?:[0-9a-f]{2},?)*)$/i.exec(text) ?? [];
  if (hex === undefined) return undefined;
  const bytes = hex.split(",").map((byte) => Number.parseInt(byte, 16));
  const units = Array.from({ length: Math.floor(bytes.length / 2) }, (_, i) => (bytes[2 * i] ?? 0) + 256 * (bytes[2 * i + 1] ?? 0));
  return String.fromCharCode(...units).replace(/\0$/, "");
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}

function unquoted(text: string): string {
  return text.replace(/\\(.)/g, "$1");
}
