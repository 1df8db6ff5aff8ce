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

/** What says the most comes last: whose page it is a copy of, which program it is, that it is sold, that it runs here. */
const SURENESS: readonly SeenAs["kind"][] = ["possible-reseller", "chat", "local", "reseller", "panel", "mirror"];

/** True when a look tells more than the one before: a page that has just been drawn shows a chat, and a moment later whose. */
export function isSurer(now: SeenAs, before: SeenAs | undefined): boolean {
  return before === undefined || SURENESS.indexOf(now.kind) > SURENESS.indexOf(before.kind);
}

/** True when a later look could still tell more: what it is was seen, not whose. */
export function mayTellMore({ kind }: SeenAs): boolean {
  return SURENESS.indexOf(kind) < SURENESS.indexOf("reseller");
}
