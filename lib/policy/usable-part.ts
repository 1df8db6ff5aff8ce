import { bare } from "./bare.ts";
import type { Field, ObjectField, RecordField } from "./fields.ts";
import { readJson, unpack } from "./json-text.ts";
import { Wrong } from "./leaf-forms.ts";
import { nearest } from "./nearest.ts";
import { type ProblemList, show, withMeant } from "./problems.ts";
import type { Said } from "./said.ts";
import { usableChoice, usableValue } from "./usable-leaf.ts";

/** What a reading needs besides the value. */
export interface Reading {
  readonly problems: ProblemList;
  /** Reads an entry that names a tool: how the policy keeps it; undefined, and a problem, when it names none. */
  readonly readTool: (text: string, path: string) => string | undefined;
  /** Looks at an entry whose parts hang together (the schema names its kind): what to keep of it; undefined, and a problem, when nothing. */
  readonly readEntry: (kind: unknown, entry: Readonly<Record<string, unknown>>, path: string) => unknown;
}

/**
 * What the schema accepts of a pushed value, entry by entry, an object with all its keys; undefined where nothing is pushed or nothing is usable.
 * Every text that management tools send for "not set" (null, "") counts as not pushed. Never throws on JSON.
 */
export function usablePart(field: Field, pushed: unknown, path: string, reading: Reading): unknown {
  if (pushed === undefined || pushed === null || pushed === "") return undefined;
  if (typeof pushed === "string" && field.kind !== "text" && pushed.trim() === "") return undefined;
  switch (field.kind) {
    case "object":
      return usableObject(field, pushed, path, reading);
    case "list":
      return usableList(field.item, pushed, path, reading);
    case "record":
      return usableRecord(field, pushed, path, reading);
    case "choice":
      return usableChoice(field, pushed, path, reading);
    default:
      return usableValue(field, pushed, path, reading);
  }
}

function usableObject(field: ObjectField, pushed: unknown, path: string, reading: Reading): unknown {
  const written = objectOf(pushed, field, path, reading);
  if (written === undefined) return undefined;
  const value = hasOnly(written, field) ? written : underTheirNames(written, field, path, reading);
  const prefix = path === "" ? "" : `${path}.`;
  const usable: Record<string, unknown> = { ...field.absent };
  for (const { key, field: inner } of field.parts) {
    const there = value[key]; // no key of the schema is one that every object has
    if (there === undefined) continue;
    const part = plainText(inner, there) ?? usablePart(inner, there, prefix + key, reading);
    if (part !== undefined) usable[key] = part;
  }
  return field.entry === undefined ? usable : reading.readEntry(field.entry, usable, path);
}

// Most of a large policy are texts with nothing wrong: these need no path.
function plainText(field: Field, pushed: unknown): unknown {
  if (field.kind !== "text" || typeof pushed !== "string") return undefined;
  const read = field.read(pushed as never); // as: a text is what it reads
  return read instanceof Wrong || read === "" ? undefined : read;
}

function hasOnly(written: Written, { fields }: ObjectField): boolean {
  for (const key of Object.keys(written)) if (!fields.has(key)) return false;
  return true;
}

type Written = Readonly<Record<string, unknown>>;

// Keys that are written otherwise, or as they were called before, are read, and IT is told; a key that is only nearly right may mean anything.
function underTheirNames(written: Written, { fields, olderNames }: ObjectField, path: string, { problems }: Reading): Written {
  const bareNames = new Map(
    [...olderNames, ...[...fields.keys()].map((key) => [key, key] as const)].map(([name, key]) => [bare(name), key]),
  );
  const value = new Map(Object.entries(written).filter(([key]) => fields.has(key)));
  for (const [name, inner] of Object.entries(written)) {
    if (fields.has(name)) continue;
    const place = path === "" ? name : `${path}.${name}`;
    const key = bareNames.get(bare(name));
    if (key !== undefined && !value.has(key)) {
      problems.add(place, [olderNames.has(name) ? "key-renamed" : "key-otherwise", key], ["read-as", key]);
      value.set(key, inner);
      continue;
    }
    const meant = key !== undefined || problems.full ? undefined : nearest(name, fields.keys());
    problems.add(place, key === undefined ? withMeant(["no-key"], meant) : ["beside", ["no-key"], key], ["key-left-out"]);
  }
  return Object.fromEntries(value);
}

function usableList(item: Field, pushed: unknown, path: string, reading: Reading): unknown {
  const value = listOf(unpack(pushed), item);
  if (value === undefined) {
    reading.problems.add(path, notThat(pushed, "not-list", '["first", "second"]'), ["not-there"]);
    return undefined;
  }
  const usable: unknown[] = [];
  value.forEach((entry, i) => {
    const part = usablePart(item, entry, `${path}[${i}]`, reading);
    if (part !== undefined) usable.push(part);
  });
  return usable;
}

/** The entries of a list, also where a tool numbers them or a person writes "claude, chatgpt" or a single text, and where a script has taken the list from around its one entry; undefined for what is none. */
export function listOf(value: unknown, item: Field): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value === "string" && ["text", "choice"].includes(item.kind) && !/^\s*[[{]/.test(value)) {
    return item.kind === "text" && !item.namesTool ? [value] : value.split(/[,;\n]/);
  }
  if (typeof value !== "object" || value === null) return undefined;
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => /^\d{1,6}$/.test(key))) return Object.values(value);
  return item.kind === "object" && keys.some((key) => item.fields.has(key)) ? [value] : undefined;
}

function usableRecord({ item, nameProblem }: RecordField, pushed: unknown, path: string, reading: Reading): unknown {
  const pairs = Object.entries(objectOf(pushed, undefined, path, reading) ?? {}).flatMap(([written, inner]) => {
    const name = written.trim();
    const wrong = nameProblem(name);
    if (wrong !== undefined) reading.problems.add(`${path}.${name}`, ["value", show(name), wrong], ["left-out"]);
    const usable = wrong === undefined ? usablePart(item, inner, `${path}.${name}`, reading) : undefined;
    return usable === undefined ? [] : [[name, usable] as const];
  });
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}

function objectOf(pushed: unknown, field: ObjectField | undefined, path: string, { problems }: Reading): Written | undefined {
  const value = unpack(pushed);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Written; // as: just looked at
  const example = field === undefined ? '{"name": "text"}' : `{"${field.parts[0]?.key}": …}`;
  problems.add(path, notThat(pushed, "not-object", example), ["not-there"]);
  return undefined;
}

function notThat(pushed: unknown, what: "not-list" | "not-object", example: string): Said {
  const read = typeof pushed === "string" && /^\s*[[{]/.test(pushed) ? readJson(pushed) : { value: pushed };
  return "wrong" in read ? ["bad-json", read.wrong] : [what, show(pushed), example];
}
