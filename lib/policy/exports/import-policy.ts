import type { Format } from "./format.ts";
import { FORMATS } from "./index.ts";

/** A policy found in some file, as it would be pushed: `readPolicy` reads it. */
export interface ImportedPolicy {
  readonly format: Format;
  readonly document: unknown;
}

/** The policy in a file of any of the formats, whichever it is; undefined when there is none in it. */
export function importPolicy(text: string): ImportedPolicy | undefined {
  for (const format of FORMATS) {
    const document = format.read(text);
    if (document !== undefined) return { format, document };
  }
  return undefined;
}
