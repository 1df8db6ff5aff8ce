import type { DocumentPath } from "../../lib/policy/document-path.ts";
import type { PolicyDocument } from "../../lib/policy/write-policy.ts";

const HEADERS = /headers$/i;

/** True for a key whose texts are headers, which may hold a key or a password. */
export function mayBeSecret(path: DocumentPath): boolean {
  return HEADERS.test(String(path.at(-1)));
}

/** What may be kept of a policy between visits: of headers the names only, since what they stand for may be a key. */
export function withoutSecrets(document: PolicyDocument): PolicyDocument {
  return Object.fromEntries(
    Object.entries(document).map(([key, value]) => [
      key,
      isObject(value)
        ? Object.fromEntries(Object.entries(value).map(([inner, text]) => [inner, HEADERS.test(inner) ? namesOnly(text) : text]))
        : value,
    ]),
  );
}

/** Where a header has a name and no value: its value was not kept, or is not written yet. */
export function blankHeaders(document: PolicyDocument): readonly { readonly path: string; readonly names: readonly string[] }[] {
  return Object.entries(document).flatMap(([key, value]) =>
    Object.entries(isObject(value) ? value : {}).flatMap(([inner, headers]) => {
      const blank =
        HEADERS.test(inner) && isObject(headers) ? Object.entries(headers).filter(([, text]) => String(text).trim() === "") : [];
      return blank.length === 0 ? [] : [{ path: `${key}.${inner}`, names: blank.map(([name]) => name) }];
    }),
  );
}

// A text may be the whole of it, as JSON.
function namesOnly(headers: unknown): PolicyDocument {
  return isObject(headers) ? Object.fromEntries(Object.keys(headers).map((name) => [name, ""])) : {};
}

function isObject(value: unknown): value is PolicyDocument {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
