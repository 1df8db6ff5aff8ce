import { type Field, fieldOf } from "./fields.ts";
import type { Policy } from "./policy.ts";
import { sameJson } from "./same-json.ts";
import { policySchema } from "./schema.ts";

/** A policy as IT pushes it: plain JSON, only what differs from the defaults. */
export type PolicyDocument = Readonly<Record<string, unknown>>;

const ROOT = fieldOf(policySchema);

/** The smallest document that is read as this policy. */
export function writePolicy(policy: Policy): PolicyDocument {
  return objectWithoutDefaults(ROOT, policy);
}

function objectWithoutDefaults(field: Field, value: object): PolicyDocument {
  if (field.kind !== "object") throw new Error("A policy is an object");
  const given = new Map<string, unknown>(Object.entries(value));
  const pairs = [...field.fields].flatMap(([key, inner]) => {
    const written = withoutDefaults(inner, given.get(key));
    return written === undefined ? [] : [[key, written] as const];
  });
  return Object.fromEntries(pairs);
}

function withoutDefaults(field: Field, value: unknown): unknown {
  if (field.kind === "object") {
    const written = objectWithoutDefaults(field, typeof value === "object" && value !== null ? value : {});
    return Object.keys(written).length === 0 ? undefined : written;
  }
  if (field.kind === "list") {
    const entries: readonly unknown[] = Array.isArray(value) ? value : [];
    return entries.length === 0 ? undefined : entries.map((entry) => withoutDefaults(field.item, entry));
  }
  if (field.kind === "record") return sameJson(value, {}) ? undefined : value;
  return sameJson(value, field.fallback) ? undefined : value;
}
