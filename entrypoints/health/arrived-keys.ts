import type { ArrivedKey } from "../../components/health/state.ts";
import type { PolicyDocuments } from "../../lib/browser/policy-documents.ts";
import { editableDocument } from "../../lib/policy/editable-document.ts";
import { fieldOf } from "../../lib/policy/fields.ts";
import type { PolicyRecord } from "../../lib/policy/policy.ts";
import { policySchema } from "../../lib/policy/schema.ts";

/** Every key that a policy can have, in the schema's order. */
export function allKeys(): readonly string[] {
  const root = fieldOf(policySchema);
  return root.kind === "object" ? [...root.fields.keys()] : [];
}

/** The keys that the policy in force was read from. */
export function arrivedKeys(record: PolicyRecord | undefined, documents: PolicyDocuments | undefined): readonly ArrivedKey[] {
  if (record === undefined || record.source === "starter" || documents === undefined) return [];
  const from = record.source;
  const known = new Set(allKeys());
  return Object.entries(editableDocument(from === "managed" ? documents.lastManaged : documents.local)).map(([key, value]) => ({
    key,
    from,
    known: known.has(key),
    size: typeof value === "object" && value !== null ? Object.keys(value).length : 1,
  }));
}

/** True when the browser delivers a managed policy now. */
export function deliversNow(documents: PolicyDocuments | undefined): boolean {
  const managed = documents?.managed;
  return typeof managed === "object" && managed !== null && Object.keys(managed).length > 0;
}
