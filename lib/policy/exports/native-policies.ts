import type { Policy } from "../policy.ts";
import { tenantHeaders } from "../tenant-headers.ts";
import { hostOf } from "../tool-reference.ts";

/** The browsers' own policies that do a part of the job, also where the extension is not. Only what says something is there. To be merged into what is there already. */
export interface NativePolicies {
  /** Chrome, Edge, Brave. */
  readonly chromium: {
    /** Host and path; subdomains are included. */
    readonly URLBlocklist?: readonly string[];
    /** Edge 153 and newer on Windows and macOS; other browsers pass it over until they know it. */
    readonly HttpHeaderInjection?: readonly {
      readonly headers: readonly { readonly name: string; readonly value: string }[];
      readonly patterns: readonly string[];
    }[];
    /** Domains with commas between them. */
    readonly AllowedDomainsForApps?: string;
  };
  readonly firefox: {
    /** Match patterns. */
    readonly WebsiteFilter?: { readonly Block: readonly string[] };
    readonly AllowedDomainsForApps?: string;
  };
}

/** Nothing beside the extension's own policy. */
export const NO_NATIVE: NativePolicies = { chromium: {}, firefox: {} };

/** Chromium and Firefox take this many entries at most (their policy documentation, 2026-11). */
const MOST_ENTRIES = 1000;

/**
 * What of the policy the browser can enforce by itself. No site while the policy does not block prohibited tools.
 * A page that is told by its query alone is left to the extension: the browsers' filters differ there.
 * @param placesOf every place of a catalog tool: "bing.com/chat", "google.com/search?udm=50"
 */
export function nativePolicies(policy: Policy, placesOf: (id: string) => readonly string[]): NativePolicies {
  const { tenants } = policy;
  // Without signing in, no workspace is asked for.
  const entries = [...prohibitedPlaces(policy, placesOf), ...(tenants.openaiWorkspaces.length === 0 ? [] : ["chatgpt.com/backend-anon"])];
  const blocked = [...new Set(entries)].slice(0, MOST_ENTRIES);
  // For Google the browsers have a policy of their own, which sets the header.
  const injected = tenantHeaders({ ...tenants, googleDomains: [] }).map(({ hosts, headers }) => ({ headers, patterns: hosts }));
  const google = tenants.googleDomains.length === 0 ? {} : { AllowedDomainsForApps: tenants.googleDomains.join(",") };
  return {
    chromium: {
      ...(blocked.length === 0 ? {} : { URLBlocklist: blocked }),
      ...(injected.length === 0 ? {} : { HttpHeaderInjection: injected }),
      ...google,
    },
    firefox: { ...(blocked.length === 0 ? {} : { WebsiteFilter: { Block: blocked.flatMap(matchPatterns) } }), ...google },
  };
}

function prohibitedPlaces(policy: Policy, placesOf: (id: string) => readonly string[]): readonly string[] {
  if (policy.enforcement !== "enforce" || policy.siteActions.prohibited !== "block") return [];
  const ruled = policy.tools.filter(({ status }) => status === "prohibited");
  return [...policy.prohibitedTools, ...ruled.flatMap(({ id, hosts }) => [id, ...hosts])].flatMap((entry) => {
    const host = hostOf(entry);
    return host === undefined ? placesOf(entry).filter((place) => !place.includes("?")) : [host];
  });
}

// "*" stands for http and https; "*." for the host and its subdomains.
function matchPatterns(place: string): readonly string[] {
  const slash = place.indexOf("/");
  const host = slash < 0 ? place : place.slice(0, slash);
  const path = slash < 0 ? "" : place.slice(slash).replace(/\/$/, "");
  return path === "" ? [`*://*.${host}/*`] : [`*://*.${host}${path}`, `*://*.${host}${path}/*`, `*://*.${host}${path}?*`];
}
