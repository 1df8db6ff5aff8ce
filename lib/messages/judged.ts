import type { PageKind } from "../catalog/signals/page-kind.ts";

/** What the second script returns of one frame. */
export interface Judged {
  readonly page: PageKind;
  /** Ids of extensions that put something into it. */
  readonly extensions: readonly string[];
}
