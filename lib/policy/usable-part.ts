import type { Field } from "./fields.ts";
import { nearest } from "./nearest.ts";
import { type ProblemList, show } from "./problems.ts";

type ObjectField = Extract<Field, { kind: "object" }>;
type RecordField = Extract<Field, { kind: "record" }>;
type LeafField = Extract<Field, { kind: "text" | "integer" | "number" | "flag" }>;
type ChoiceField = Extract<Field, { kind: "choice" }>;

/** What a reading needs besides the value. */
export interface Reading {
  readonly problems: ProblemList;
  /** Reads an entry that names a tool: how the policy keeps it; undefined, and a problem, when it names none. */
  readonly readTool: (text: string, path: string) => string | undefined;
  /** Looks at an entry whose parts hang together (the schema names its kind): what to keep of it; undefined, and a problem, when nothing. */
  readonly readEntry: (kind: unknown, entry: Readonly<Record<string, unknown>>, path: string) => unknown;
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
    case "record":
      return usableRecord(field, pushed, path, reading);
    case "choice":
      return usableChoice(field, pushed, path, reading);
    default:
      return usableLeaf(field, pushed, path, reading);
  }
}

function usableObject(field: ObjectField, pushed: unknown, path: string, reading: Reading): unknown {
  const entries = entriesOf(pushed, exampleOf(field), path, reading);
  if (entries === undefined) return undefined;
  const pairs: [string, unknown][] = [];
  for (const [key, inner] of entries) {
    const known = field.fields.get(key);
    const innerPath = path === "" ? key : `${path}.${key}`;
    if (known === undefined) reportUnknownKey(key, innerPath, field, reading);
    else {
      const usable = usablePart(known, inner, innerPath, reading);
      if (usable !== undefined) pairs.push([key, usable]);
    }
  }
  return field.entry === undefined ? Object.fromEntries(pairs) : reading.readEntry(field.entry, Object.fromEntries(pairs), path);
}

function usableRecord({ item, nameProblem }: RecordField, pushed: unknown, path: string, reading: Reading): unknown {
  const pairs = entriesOf(pushed, '{"name": "text"}', path, reading)?.flatMap(([written, inner]) => {
    const name = written.trim();
    const wrong = nameProblem(name);
    if (wrong !== undefined) reading.problems.add(`${path}.${name}`, `${show(name)} ${wrong}`, "It is left out.");
    const usable = wrong === undefined ? usablePart(item, inner, `${path}.${name}`, reading) : undefined;
    return usable === undefined ? [] : [[name, usable] as const];
  });
  return pairs === undefined || pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}

function entriesOf(pushed: unknown, example: string, path: string, { problems }: Reading): readonly [string, unknown][] | undefined {
  const value = unpack(pushed);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return Object.entries(value);
  problems.add(path, `${show(pushed)} is not an object: ${example}`, "It is read as if it were not there.");
  return undefined;
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

// A word from a fixed list; case and spaces around it do not matter.
function usableChoice(field: ChoiceField, pushed: unknown, path: string, { problems }: Reading): unknown {
  const word = typeof pushed === "string" ? pushed.trim().toLowerCase() : "";
  const option = field.options.find((candidate) => candidate.toLowerCase() === word);
  if (option !== undefined) return option;
  const meant = typeof pushed === "string" && !problems.full ? nearest(pushed, field.options) : undefined;
  const wrong = `${show(pushed)} is none of ${field.options.join(", ")}${meant === undefined ? "" : `; did you mean "${meant}"?`}`;
  problems.add(path, wrong, insteadOf(field));
  return field.whenUnusable;
}

function insteadOf({ whenUnusable, fallback }: ChoiceField | LeafField): string {
  const used = whenUnusable ?? fallback;
  if (used === undefined) return "It is left out.";
  return used === "" ? "Nothing is used." : `${show(used)} is used.`;
}

function usableLeaf(field: LeafField, pushed: unknown, path: string, { problems, readTool }: Reading): unknown {
  const value = fromRegistry(field, typeof pushed === "string" ? pushed.trim() : pushed);
  const type = { text: "string", integer: "number", number: "number", flag: "boolean" }[field.kind];
  const checked = typeof value === type ? field.check(value) : { wrong: `is not ${KIND_WORDS[field.kind]}` };
  if ("value" in checked && checked.value === "") return undefined; // nothing but characters that no policy can carry
  if ("value" in checked) return field.namesTool && typeof value === "string" ? readTool(value, path) : checked.value;
  problems.add(path, `${show(pushed)} ${checked.wrong}`, insteadOf(field));
  return field.whenUnusable;
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
