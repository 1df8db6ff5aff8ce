import type { SeenAs } from "./seen-as.ts";

/** An unknown site that turned out to be AI. */
export interface SeenSite {
  readonly as: SeenAs;
  /** Since 1970, when it was last judged. */
  readonly minute: number;
  /** The catalog that did not know it. */
  readonly catalog: string;
}

/** By host: the only thing that is remembered of where it was. */
export type SeenSites = Readonly<Record<string, SeenSite>>;

/** How many are remembered; the oldest is forgotten first. */
const MOST = 200;
/** For how long before a site is looked at again: thirty days. */
const HOLDS_MINUTES = 30 * 24 * 60;

/** The sites that still hold: judged lately, by what this catalog does not know. A clock that was set back holds nothing longer. */
export function holding(sites: SeenSites, catalog: string, nowMinute: number): SeenSites {
  const fresh = Object.entries(sites).filter(
    ([, site]) => site.catalog === catalog && site.minute <= nowMinute && nowMinute - site.minute < HOLDS_MINUTES,
  );
  return Object.fromEntries(fresh.toSorted(([, a], [, b]) => b.minute - a.minute).slice(0, MOST));
}

/** The sites with this one added and those that no longer hold dropped. */
export function withSeenSite(sites: SeenSites, host: string, site: SeenSite): SeenSites {
  return holding({ ...sites, [host]: site }, site.catalog, site.minute);
}
