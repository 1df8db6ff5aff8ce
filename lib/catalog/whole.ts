import { CATALOG } from "./catalog.generated.ts";
import { type Lookup, readLookup } from "./lookup.ts";

let read: Lookup | undefined;

/** The whole catalog, read on first use. Not for a content script: it carries every tool. */
export function wholeCatalog(): Lookup {
  read ??= readLookup(CATALOG);
  return read;
}
