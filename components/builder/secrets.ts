import type { DocumentPath } from "../../lib/policy/document-path.ts";
import type { PolicyDocument } from "../../lib/policy/write-policy.ts";

const HEADERS = /headers$/i;

/** True for a key whose texts are headers, which may hold a key or a password. */
export function mayBeSecret(path: DocumentPath): boolean {
  return HEADERS.test(String(path.at(-1)));
}

/** What may be kept of a policy between visits: without the headers, which may hold a key. */
export function withoutSecrets(document: PolicyDocument): PolicyDocument {
  return Object.fromEntries(
    Object.entries(document).map(([key, value]) => [
      key,
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).filter(([inner]) => !HEADERS.test(inner)))
        : value,
    ]),
  );
}
