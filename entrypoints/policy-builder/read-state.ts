import type { InForce } from "../../components/builder/Start.tsx";
import { parseHost } from "../../lib/base/host.ts";
import type { PolicyDocuments } from "../../lib/browser/policy-documents.ts";
import type { SeenSites } from "../../lib/catalog/seen-sites.ts";
import { seenTool } from "../../lib/catalog/seen-tool.ts";
import type { Tool } from "../../lib/catalog/tool.ts";
import { toolById } from "../../lib/catalog/tools.ts";
import { editableDocument } from "../../lib/policy/editable-document.ts";
import type { CompiledPolicy, PolicyRecord } from "../../lib/policy/policy.ts";
import { STARTER } from "../../lib/policy/starter.ts";
import { type PolicyDocument, writePolicy } from "../../lib/policy/write-policy.ts";

/** The starter policy as it would be pushed. */
export const STARTER_DOCUMENT: PolicyDocument = writePolicy(STARTER);

/** The policy in force here as it was pushed or loaded; undefined while the background has read none. */
export function shownInForce(
  record: PolicyRecord | undefined,
  documents: PolicyDocuments,
): (InForce & { readonly compiled: CompiledPolicy }) | undefined {
  if (record === undefined) return undefined;
  return { source: record.source, document: documentInForce(record, documents), compiled: record.compiled };
}

/** The policy in force as it would be pushed; the starter while none has been read. */
export function documentInForce(record: PolicyRecord | undefined, { lastManaged, local }: PolicyDocuments): PolicyDocument {
  if (record?.source === "managed") return editableDocument(lastManaged);
  return record?.source === "local" ? editableDocument(local) : STARTER_DOCUMENT;
}

/** What the builder opens with: what was left there, else what is in force, else the starter. */
export function firstDocument(
  documents: PolicyDocuments,
  record: PolicyRecord | undefined,
): { readonly document: PolicyDocument; readonly wasLeft: boolean } {
  const left = documents.draft;
  if (typeof left === "object" && left !== null) return { document: editableDocument(left), wasLeft: true };
  return { document: shownInForce(record, documents)?.document ?? STARTER_DOCUMENT, wasLeft: false };
}

/** The catalog's tool of an id, or what the page of an unknown host was taken for. */
export function toolIn(seen: SeenSites): (id: string) => Tool | undefined {
  return (id) => {
    const host = parseHost(id);
    const site = host !== undefined && Object.hasOwn(seen, host) ? seen[host] : undefined;
    return toolById(id) ?? (host === undefined || site === undefined ? undefined : seenTool(host, site.as));
  };
}
