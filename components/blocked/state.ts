import type { Verdict } from "../../lib/decide/verdict.ts";
import type { Organization } from "../../lib/policy/policy.ts";
import type { Alternative } from "../Alternatives.tsx";

/** What the page in place of a blocked site can show. Pending: no policy has been read since the install. Unreadable: the storage did not answer. */
export type BlockedState =
  | { readonly kind: "loading" | "pending" | "unreadable" }
  /** The address names no site that the policy knows: somebody opened our page by hand. */
  | { readonly kind: "nothing" }
  /** The policy lets this site be opened by now; `url` is its front page. */
  | { readonly kind: "open"; readonly name: string; readonly url: string }
  | {
      readonly kind: "blocked";
      readonly verdict: Verdict;
      /** Host and, for a site at a path, the catalog's path: nothing that a person wrote. */
      readonly place: string;
      readonly organization: Organization;
      readonly alternatives: readonly Alternative[];
    };
