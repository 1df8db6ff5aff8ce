import { ACTIONS } from "./actions.ts";
import type { Field } from "./fields.ts";
import { nearest } from "./nearest.ts";
import { type ProblemList, show } from "./problems.ts";

type ObjectField = Extract<Field, { kind: "object" }>;
type LeafField = Extract<Field, { kind: "text" | "integer" | "number" | "flag" }>;
type ChoiceField = Extract<Field, { kind: "choice" }>;

/** What a reading needs besides the value. */
export interface Reading {
  readonly problems: ProblemList;
  /** Reads an entry that names a tool: how the policy keeps it; undefined, and a problem, when it names none. */
  readonly readTool: (text: string, path: string) => string | undefined;
}

/**
 * What the schema accepts of a pushed value, entry by entry; undefined where nothing is pushed or nothing is usable.
 * Every text that management tools send for "not set" (null, "") counts as not pushed. Never throws on JSON.
 */
export function usablePart(field: Field, pushed: unknown, path: string, reading: Reading): unknown {
  if (pushed === undefined || pushed === null || (typeof pushed === "string" && pushed.trim() === "")) return undefined;
  switch (field.kind) {
    case "object":
      return usableObject(field, pushed, path, reading);
    case "list":
      return usableList(field.item, pushed, path, reading);
    case "choice":
      return usableChoice(field, pushed, path, reading);
    default:
      return usableLeaf(field, pushed, path, reading);
  }
}

function usableObject(field: ObjectField, pushed: unknown, path: string, reading: Reading): unknown {
  const value = unpack(pushed);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    reading.problems.add(path, `${show(pushed)} is not an object: ${exampleOf(field)}`, "It is read as if it were not there.");
    return undefined;
  }
  const pairs: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(value)) {
    const known = field.fields.get(key);
    const innerPath = path === "" ? key : `${path}.${key}`;
    if (known === undefined) reportUnknownKey(key, innerPath, field, reading);
    else {
      const usable = usablePart(known, inner, innerPath, reading);
      if (usable !== undefined) pairs.push([key, usable]);
    }
  }
  return Object.fromEntries(pairs);
}

function reportUnknownKey(key: string, path: string, field: ObjectField, { problems }: Reading): void {
  const meant = problems.full ? undefined : nearest(key, field.fields.keys());
  problems.add(path, `The policy has no such key${meant === undefined ? "" : `; did you mean "${meant}"?`}`, "The key is left out.");
}

function usableList(item: Field, pushed: unknown, path: string, reading: Reading): unknown {
  const value = unpack(pushed);
  if (!Array.isArray(value)) {
    reading.problems.add(path, `${show(pushed)} is not a list: ["first", "second"]`, "It is read as if it were not there.");
    return undefined;
  }
  return value.map((entry, i) => usablePart(item, entry, `${path}[${i}]`, reading)).filter((entry) => entry !== undefined);
}

// A word from a fixed list; case and spaces around it do not matter. An unreadable action is read as the strictest one.
function usableChoice({ options, fallback }: ChoiceField, pushed: unknown, path: string, { problems }: Reading): unknown {
  const word = typeof pushed === "string" ? pushed.trim().toLowerCase() : "";
  const option = options.find((candidate) => candidate.toLowerCase() === word);
  if (option !== undefined) return option;
  const isAction = options.length === ACTIONS.length && options.every((candidate, i) => candidate === ACTIONS[i]);
  const meant = typeof pushed === "string" && !problems.full ? nearest(pushed, options) : undefined;
  const wrong = `${show(pushed)} is none of ${options.join(", ")}${meant === undefined ? "" : `; did you mean "${meant}"?`}`;
  const used = isAction ? "block" : fallback;
  problems.add(path, wrong, used === undefined ? "The entry is left out." : `"${used}" is used.`);
  return used;
}

function usableLeaf(field: LeafField, pushed: unknown, path: string, { problems, readTool }: Reading): unknown {
  const value = fromRegistry(field, typeof pushed === "string" ? pushed.trim() : pushed);
  const type = { text: "string", integer: "number", number: "number", flag: "boolean" }[field.kind];
  const checked = typeof value === type ? field.check(value) : { wrong: `is not ${KIND_WORDS[field.kind]}` };
  if ("value" in checked) return field.namesTool && typeof value === "string" ? readTool(value, path) : checked.value;
  const used =
    field.fallback === undefined ? "The entry is left out." : `${field.fallback === "" ? "Nothing" : show(field.fallback)} is used.`;
  problems.add(path, `${show(pushed)} ${checked.wrong}`, used);
  return undefined;
}

const KIND_WORDS = { text: "text", integer: "a whole number", number: "a number", flag: "true or false" } as const;

// The Windows registry and some plist tools know neither true nor 0.5: they send 1, "true", "0.5".
function fromRegistry({ kind }: LeafField, value: unknown): unknown {
  if (kind === "flag") {
    const word = typeof value === "string" ? value.toLowerCase() : value;
    if (word === 1 || word === "1" || word === "true") return true;
    if (word === 0 || word === "0" || word === "false") return false;
  }
  if ((kind === "integer" || kind === "number") && typeof value === "string" && /^-?\d{1,15}(\.\d{1,15})?$/.test(value))
    return Number(value);
  return value;
}

// A value that should be an object or a list arrives as a JSON string from the registry and from plist tools.
function unpack(pushed: unknown): unknown {
  if (typeof pushed !== "string") return pushed;
  try {
    return JSON.parse(pushed);
  } catch {
    return pushed;
  }
}

function exampleOf({ fields }: ObjectField): string {
  return `{"${fields.keys().next().value ?? "key"}": …}`;
}
