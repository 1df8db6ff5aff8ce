import type { Family } from "./signals/markers/marker.ts";
import type { PageKind } from "./signals/page-kind.ts";

/** What a page outside the catalog was taken for, and of which family of programs it is. Ids only: it may be stored. */
export type SeenAs =
  | { readonly kind: "panel" | "mirror"; readonly family: Family }
  | { readonly kind: "chat" | "local" | "reseller" | "possible-reseller" };

/** What is kept of a judged page; undefined for an ordinary one. */
export function seenAs(page: PageKind): SeenAs | undefined {
  switch (page.kind) {
    case "ordinary":
      return undefined;
    case "panel":
    case "mirror":
      return { kind: page.kind, family: page.family };
    case "reseller":
      return { kind: page.likely ? "reseller" : "possible-reseller" };
    default:
      return { kind: page.kind };
  }
}
