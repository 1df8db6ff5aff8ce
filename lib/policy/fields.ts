import { z } from "zod";

interface Common {
  /** In words for IT. */
  readonly description: string;
}

/** One key of the policy as its readers need it. `fallback` holds when the key is absent, `whenUnusable` when what is there cannot be read. */
export type Field =
  | (Common & { readonly kind: "object"; readonly fields: ReadonlyMap<string, Field>; readonly entry: unknown })
  | (Common & { readonly kind: "list"; readonly item: Field })
  /** Names to texts; any name that `nameProblem` has nothing against. */
  | (Common & { readonly kind: "record"; readonly item: Field; readonly nameProblem: (name: string) => string | undefined })
  | (Common & Leaf & { readonly kind: "choice"; readonly options: readonly string[] })
  | (Common & Leaf & { readonly kind: "text" | "integer" | "number" | "flag"; readonly check: Check; readonly namesTool: boolean });

interface Leaf {
  readonly fallback: unknown;
  readonly whenUnusable: unknown;
}

/** The value as the schema keeps it, or what is wrong with it as the end of a sentence: "is not an https address". */
type Check = (value: unknown) => { readonly value: unknown } | { readonly wrong: string };

/** The schema as a tree of fields: everything that is made from the schema (reader, managed schema, reference) walks this. Throws on a zod type that the policy does not use. */
export function fieldOf(schema: unknown, description = "", fallback?: unknown): Field {
  if (schema instanceof z.ZodOptional) return fieldOf(schema.unwrap(), schema.description ?? description);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return fieldOf(schema.unwrap(), schema.description ?? description, schema.def.defaultValue);
  }
  if (!(schema instanceof z.ZodType)) throw new Error("Not a schema");
  const meta = schema.meta();
  const words = { description: meta?.description ?? description };
  if (schema instanceof z.ZodObject) {
    const fields = new Map(Object.entries(schema.shape).map(([key, inner]) => [key, fieldOf(inner)]));
    return { ...words, kind: "object", fields, entry: meta?.entry };
  }
  if (schema instanceof z.ZodArray) return { ...words, kind: "list", item: fieldOf(schema.element) };
  if (schema instanceof z.ZodRecord) {
    const nameProblem = (meta?.nameProblem ?? (() => undefined)) as (name: string) => string | undefined; // as: schema-parts.ts puts it there
    return { ...words, kind: "record", item: fieldOf(schema.valueType), nameProblem };
  }
  const leaf = { ...words, fallback, whenUnusable: meta?.whenUnusable };
  if (schema instanceof z.ZodEnum) return { ...leaf, kind: "choice", options: schema.options.map(String) };
  const checked = { ...leaf, check: checkOf(schema), namesTool: meta?.namesTool === true };
  if (schema instanceof z.ZodString) return { ...checked, kind: "text" };
  if (schema instanceof z.ZodBoolean) return { ...checked, kind: "flag" };
  if (schema instanceof z.ZodNumber) return { ...checked, kind: schema.format === "safeint" ? "integer" : "number" };
  throw new Error("The policy schema uses a type that its readers do not know");
}

function checkOf(schema: z.ZodType): Check {
  return (value) => {
    const read = schema.safeParse(value);
    return read.success ? { value: read.data } : { wrong: read.error.issues[0]?.message ?? "is not valid" };
  };
}
