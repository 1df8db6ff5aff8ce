import type { Host } from "./host.ts";

/** Where a page is, as far as the product looks: `path` begins with "/", `query` is what follows "?" without it. No fragment, no credentials. */
export interface Place {
  readonly host: Host;
  readonly path: string;
  readonly query: string;
}
