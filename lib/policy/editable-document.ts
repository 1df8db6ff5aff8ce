import { type Field, fieldOf } from "./fields.ts";
import { policySchema } from "./schema.ts";
import type { PolicyDocument } from "./write-policy.ts";

const ROOT = fieldOf(policySchema);

/**
 * A pushed policy as a form can show it: objects and lists that arrived as the text of their JSON (from the registry, from plist tools) are
 * unpacked. All else stays as it was written, the unusable too, so that it can be corrected where it stands. `{}` for what is no object.
 */
export function editableDocument(pushed: unknown): PolicyDocument {
  const document = unpacked(ROOT, pushed);
  return typeof document === "object" && document !== null && !Array.isArray(document) ? (document as PolicyDocument) : {}; // as: checked
}

function unpacked(field: Field | undefined, pushed: unknown): unknown {
  if (field === undefined || (field.kind !== "object" && field.kind !== "list" && field.kind !== "record")) return pushed;
  const value = typeof pushed === "string" ? parsed(pushed) : pushed;
  if (field.kind === "list") return Array.isArray(value) ? value.map((entry) => unpacked(field.item, entry)) : value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if (field.kind === "record") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unpacked(field.fields.get(key), inner)]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
