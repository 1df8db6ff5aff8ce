import type { Policy } from "../policy.ts";
import { hostOf } from "../tool-reference.ts";

/** The browsers' own policies that block prohibited tools even where the extension is not. To be merged into what is there. */
export interface NativePolicies {
  /** Chrome, Edge, Brave: host and path, subdomains included. */
  readonly chromium: { readonly URLBlocklist: readonly string[] };
  /** Firefox: match patterns. */
  readonly firefox: { readonly WebsiteFilter: { readonly Block: readonly string[] } };
}

/** Chromium and Firefox take this many entries at most (their policy documentation, 2026-11). */
const MOST_ENTRIES = 1000;

/**
 * What of the policy the browser can enforce by itself: nothing while the policy does not block prohibited tools.
 * A page that is told by its query alone is left to the extension: the browsers' filters differ there.
 * @param placesOf every place of a catalog tool: "bing.com/chat", "google.com/search?udm=50"
 */
export function nativePolicies(policy: Policy, placesOf: (id: string) => readonly string[]): NativePolicies {
  const blocks = policy.enforcement === "enforce" && policy.siteActions.prohibited === "block";
  const ruled = policy.tools.filter(({ status }) => status === "prohibited");
  const prohibited = blocks ? [...policy.prohibitedTools, ...ruled.flatMap(({ id, hosts }) => [id, ...hosts])] : [];
  const places = prohibited.flatMap((entry) => {
    const host = hostOf(entry);
    return host === undefined ? placesOf(entry).filter((place) => !place.includes("?")) : [host];
  });
  const entries = [...new Set(places)].slice(0, MOST_ENTRIES);
  return { chromium: { URLBlocklist: entries }, firefox: { WebsiteFilter: { Block: entries.flatMap(matchPatterns) } } };
}

// "*" stands for http and https; "*." for the host and its subdomains.
function matchPatterns(place: string): readonly string[] {
  const slash = place.indexOf("/");
  const host = slash < 0 ? place : place.slice(0, slash);
  const path = slash < 0 ? "" : place.slice(slash).replace(/\/$/, "");
  return path === "" ? [`*://*.${host}/*`] : [`*://*.${host}${path}`, `*://*.${host}${path}/*`, `*://*.${host}${path}?*`];
}
