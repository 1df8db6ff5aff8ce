import { parseHost, selfAndParents } from "../base/host.ts";
import type { Entry, Lookup } from "./lookup.ts";
import { wholeCatalog } from "./whole.ts";

/** One host of a `webNavigation` event filter. */
export type HostFilter = { readonly hostEquals: string } | { readonly hostSuffix: string };

/**
 * The extension match patterns of every page that the catalog may judge. A shared host is covered only below its paths ("*://*.github.com/copilot/*").
 * A pattern has no way to say "one locale segment", so /de/copilot is not covered: the background follows `sharedHostFilters` for that.
 */
export function catalogPatterns(): readonly string[] {
  return patternsOf(wholeCatalog());
}

/**
 * Of those, the patterns that stand in the manifest, so that the guard is there without any step of ours: the vendors' own chats and searches, which
 * most people use. Not all: each new renderer process reads all patterns of the manifest first, those registered at run time a little later.
 */
export function manifestPatterns(): readonly string[] {
  const lookup = wholeCatalog();
  const entries = [...lookup.entries].flatMap(([host, list]): [string, readonly Entry[]][] => {
    const early = list.filter(({ tool }) => tool.channel === "official" && (tool.category === "chat" || tool.category === "search"));
    return early.length === 0 ? [] : [[host, early]];
  });
  const all = new Set(catalogPatterns());
  return patternsOf({ ...lookup, entries: new Map(entries) }).filter((pattern) => all.has(pattern));
}

/** The patterns of one look-up, sorted; a place within a wholly covered host adds none. */
function patternsOf(lookup: Lookup): readonly string[] {
  const whole = wholeHosts(lookup);
  const patterns = [...lookup.entries].flatMap(([host, entries]) => {
    const [, ...parents] = chain(host);
    if (parents.some((parent) => whole.has(parent))) return [];
    if (whole.has(host)) return [`*://*.${host}/*`];
    return judged(entries).flatMap(({ path, query }) => {
      const place = `*://*.${host}${path === "" ? "/" : path}`;
      // At the segment boundary: "/models" must not cover "/modelscope". Both browsers match a pattern against path and query.
      return query === "" ? [place, `${place}/*`, `${place}?*`] : [`${place}?*${query}*`];
    });
  });
  return patterns.toSorted();
}

/** The hosts of which only a path or a query is AI, with subdomains: pages there change without a load, so their navigation must be followed. */
export function sharedHostFilters(): readonly HostFilter[] {
  const whole = wholeHosts(wholeCatalog());
  return [...wholeCatalog().entries]
    .filter(([host, entries]) => judged(entries).length > 0 && !chain(host).some((domain) => whole.has(domain)))
    .flatMap(([host]) => [{ hostEquals: host }, { hostSuffix: `.${host}` }]);
}

function wholeHosts({ entries }: Lookup): ReadonlySet<string> {
  return new Set([...entries].filter(([, list]) => judged(list).some(({ path, query }) => path + query === "")).map(([host]) => host));
}

function judged(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => !entry.feature);
}

function chain(host: string): readonly string[] {
  const parsed = parseHost(host);
  return parsed === undefined ? [] : selfAndParents(parsed);
}

/** True for a pattern that covers all of a host, "*://*.claude.ai/*". */
export function isWholeHost(pattern: string): boolean {
  return /^[^/]+\/\/[^/]+\/\*$/.test(pattern);
}
