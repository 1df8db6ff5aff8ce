import { z } from "zod";

interface Common {
  /** In words for IT. */
  readonly description: string;
}

/** One key of the policy as its readers need it. `fallback` is what holds when the key is absent. */
export type Field =
  | (Common & { readonly kind: "object"; readonly fields: ReadonlyMap<string, Field> })
  | (Common & { readonly kind: "list"; readonly item: Field })
  | (Common & { readonly kind: "choice"; readonly options: readonly string[]; readonly fallback: unknown })
  | (Common & {
      readonly kind: "text" | "integer" | "number" | "flag";
      readonly fallback: unknown;
      readonly check: Check;
      readonly namesTool?: boolean;
    });

/** The value as the schema keeps it, or what is wrong with it as the end of a sentence: "is not an https address". */
export type Check = (value: unknown) => { readonly value: unknown } | { readonly wrong: string };

/** The schema as a tree of fields: everything that is made from the schema (reader, managed schema, reference) walks this. Throws on a zod type that the policy does not use. */
export function fieldOf(schema: unknown, description = "", fallback?: unknown): Field {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return fieldOf(schema.unwrap(), schema.description ?? description, schema.def.defaultValue);
  }
  const words = { description: (schema instanceof z.ZodType ? schema.description : undefined) ?? description };
  if (schema instanceof z.ZodObject) {
    return { ...words, kind: "object", fields: new Map(Object.entries(schema.shape).map(([key, inner]) => [key, fieldOf(inner)])) };
  }
  if (schema instanceof z.ZodArray) return { ...words, kind: "list", item: fieldOf(schema.element) };
  if (schema instanceof z.ZodEnum) return { ...words, kind: "choice", options: schema.options.map(String), fallback };
  if (schema instanceof z.ZodString)
    return { ...words, kind: "text", fallback, check: checkOf(schema), namesTool: schema.meta()?.namesTool === true };
  if (schema instanceof z.ZodBoolean) return { ...words, kind: "flag", fallback, check: checkOf(schema) };
  if (schema instanceof z.ZodNumber) return { ...words, kind: schema.isInt ? "integer" : "number", fallback, check: checkOf(schema) };
  throw new Error("The policy schema uses a type that its readers do not know");
}

function checkOf(schema: z.ZodType): Check {
  return (value) => {
    const read = schema.safeParse(value);
    return read.success ? { value: read.data } : { wrong: read.error.issues[0]?.message ?? "is not valid" };
  };
}
