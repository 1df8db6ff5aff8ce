import { type Field, fieldOf, type ObjectField } from "./fields.ts";
import { POLICY_JSON, POLICY_JSON_DESCRIPTION } from "./policy-json.ts";
import { policySchema } from "./schema.ts";

/** A node of a schema that Chromium loads: exactly one type; an object always with its properties or with what any of them holds, else it would arrive empty. */
export type ManagedNode = { readonly description?: string } & (
  | { readonly type: "string" | "integer" | "number" | "boolean" }
  | { readonly type: "array"; readonly items: ManagedNode }
  | { readonly type: "object"; readonly properties: Readonly<Record<string, ManagedNode>> }
  | { readonly type: "object"; readonly additionalProperties: ManagedNode }
);

/**
 * The schema that Chromium reads the managed policy by. Types only: for a value that breaks anything stricter, Chromium drops
 * the whole top-level key without a word (measured, Chromium 156), whereas `readPolicy` loses one entry and says so.
 */
export function managedSchema(): ManagedNode {
  const root = fieldOf(policySchema);
  if (root.kind !== "object") throw new Error("A policy is an object");
  return { type: "object", properties: { ...propertiesOf(root), [POLICY_JSON]: { description: POLICY_JSON_DESCRIPTION, type: "string" } } };
}

// Chromium delivers no key that the schema does not name, so the names that a key had before are there too.
function propertiesOf({ fields, olderNames }: ObjectField): Readonly<Record<string, ManagedNode>> {
  const nodes = [...fields].map(([key, field]) => [key, nodeOf(field)] as const);
  const older = [...olderNames].flatMap(([name, key]) => {
    const field = fields.get(key);
    return field === undefined ? [] : [[name, { ...nodeOf(field), description: `Another name of ${key}.` }] as const];
  });
  return Object.fromEntries([...nodes, ...older]);
}

function nodeOf(field: Field): ManagedNode {
  const words = field.description === "" ? {} : { description: field.description };
  switch (field.kind) {
    case "object":
      return { ...words, type: "object", properties: propertiesOf(field) };
    case "list":
      return { ...words, type: "array", items: nodeOf(field.item) };
    case "record":
      return { ...words, type: "object", additionalProperties: nodeOf(field.item) };
    case "flag":
      return { ...words, type: "boolean" };
    case "integer":
    case "number":
      return { ...words, type: field.kind };
    default:
      return { ...words, type: "string" };
  }
}
