import type { Tool } from "../../lib/catalog/tool.ts";
import type { Verdict } from "../../lib/decide/verdict.ts";
import type { PolicyRecord } from "../../lib/policy/policy.ts";

/** The page in the active tab: `host` is "" when the browser does not say; `verdict` is undefined on an ordinary page. */
export interface ShownPage {
  readonly host: string;
  readonly verdict: Verdict | undefined;
  /** What the policy says of this tool in a sentence; "" when nothing. */
  readonly conditions: string;
}

/** What the popup can show. Pending: no policy has been read since the install. Unreadable: the browser's storage did not answer. */
export type PopupState =
  | { readonly kind: "loading" | "pending" | "unreadable" }
  | {
      readonly kind: "ready";
      readonly record: PolicyRecord;
      readonly page: ShownPage;
      /** The approved ones, in the order of the policy; `home` is "" where nothing says where it is. */
      readonly tools: readonly Tool[];
    };
