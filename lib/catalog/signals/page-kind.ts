import type { Family } from "./markers/marker.ts";

/** What a page that the catalog does not know turns out to be. Ids only: it may be stored and sent. */
export type PageKind =
  | { readonly kind: "ordinary" }
  /** A program that someone installed for themselves. */
  | { readonly kind: "panel"; readonly family: Family }
  /** A vendor's own page, shown through a host that is not the vendor's. */
  | { readonly kind: "mirror"; readonly family: Family }
  /** Behaves like an AI chat; by whom is not known. */
  | { readonly kind: "chat" }
  /** Talks to a model on this computer: text stays here. */
  | { readonly kind: "local" }
  /** Sells access to others' models. */
  | { readonly kind: "reseller"; readonly likely: boolean; readonly signs: readonly string[] };
