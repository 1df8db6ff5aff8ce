import { z } from "zod";
import type { ProblemOf, ReadLeaf } from "./leaf-forms.ts";

interface Common {
  /** In words for IT. */
  readonly description: string;
}

/** A key that holds keys. */
export type ObjectField = Common & {
  readonly kind: "object";
  readonly fields: ReadonlyMap<string, Field>;
  /** The same in a list: of 2,000 rules each is gone through. */
  readonly parts: readonly { readonly key: string; readonly field: Field }[];
  /** What holds where nothing is said, key by key. */
  readonly absent: Readonly<Record<string, unknown>>;
  /** By a name that a key had before, or that people give it, the key. */
  readonly olderNames: ReadonlyMap<string, string>;
  /** What an entry of a list is, where its parts hang together: "toolRule". */
  readonly entry: unknown;
};
/** Names to texts: any name that `nameProblem` has nothing against. */
export type RecordField = Common & { readonly kind: "record"; readonly item: Field; readonly nameProblem: ProblemOf };
/** A key with one of a few words. */
export type ChoiceField = Common & Leaf & { readonly kind: "choice"; readonly options: readonly string[] };
/** A key with a text, a number, or true or false. */
export type ValueField = Common &
  Leaf & {
    readonly kind: "text" | "integer" | "number" | "flag";
    /** Reads a value that has the type already. */
    readonly read: (value: never) => ReadLeaf;
    readonly namesTool: boolean;
  };

/** One key of the policy as its readers need it. `fallback` holds when the key is absent, `whenUnusable` when what is there cannot be read. */
export type Field = ObjectField | (Common & { readonly kind: "list"; readonly item: Field }) | RecordField | ChoiceField | ValueField;

interface Leaf {
  readonly fallback: unknown;
  readonly whenUnusable: unknown;
}

/** The schema as a tree of fields: everything that is made from the schema (reader, managed schema, reference) walks this. Throws on a zod type that the policy does not use. */
export function fieldOf(schema: unknown, description = "", fallback?: unknown): Field {
  if (schema instanceof z.ZodOptional) return fieldOf(schema.unwrap(), schema.description ?? description);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return fieldOf(schema.unwrap(), schema.description ?? description, schema.def.defaultValue);
  }
  if (!(schema instanceof z.ZodType)) throw new Error("Not a schema");
  const meta = schema.meta();
  const words = { description: meta?.description ?? description };
  if (schema instanceof z.ZodObject) return { ...words, kind: "object", ...partsOf(schema.shape), entry: meta?.entry };
  if (schema instanceof z.ZodArray) return { ...words, kind: "list", item: fieldOf(schema.element) };
  if (schema instanceof z.ZodRecord) {
    return { ...words, kind: "record", item: fieldOf(schema.valueType), nameProblem: meta?.nameProblem as ProblemOf }; // as: schema-parts.ts puts it there
  }
  const leaf = { ...words, fallback, whenUnusable: meta?.whenUnusable };
  if (schema instanceof z.ZodEnum) return { ...leaf, kind: "choice", options: schema.options.map(String) };
  const value = { ...leaf, read: (meta?.read ?? asItIs) as ValueField["read"], namesTool: meta?.namesTool === true }; // as: schema-parts.ts puts it there
  if (schema instanceof z.ZodString) return { ...value, kind: "text" };
  if (schema instanceof z.ZodBoolean) return { ...value, kind: "flag" };
  if (schema instanceof z.ZodNumber) return { ...value, kind: schema.format === "safeint" ? "integer" : "number" };
  throw new Error("The policy schema uses a type that its readers do not know");
}

function partsOf(shape: Readonly<Record<string, unknown>>): Pick<ObjectField, "fields" | "parts" | "absent" | "olderNames"> {
  const entries = Object.entries(shape);
  const was = (inner: unknown) => (inner instanceof z.ZodType ? (inner.meta()?.was as readonly string[] | undefined) : undefined) ?? []; // as: see above
  const parts = entries.map(([key, inner]) => ({ key, field: fieldOf(inner) }));
  return {
    fields: new Map(parts.map(({ key, field }) => [key, field])),
    parts,
    absent: Object.fromEntries(parts.flatMap(({ key, field }) => withValue(key, whenAbsent(field)))),
    olderNames: new Map(entries.flatMap(([key, inner]) => was(inner).map((older) => [older, key] as const))),
  };
}

const asItIs = (value: boolean): ReadLeaf => value;

/** What holds where a key is absent; undefined for one that may be. */
export function whenAbsent(field: Field): unknown {
  switch (field.kind) {
    case "object":
      return field.absent;
    case "list":
      return [];
    case "record":
      return {};
    default:
      return field.fallback;
  }
}

// The pair, unless its value is undefined.
function withValue(key: string, value: unknown): readonly (readonly [string, unknown])[] {
  return value === undefined ? [] : [[key, value]];
}
