import { withoutWww } from "../base/host.ts";
import type { Place } from "../base/place.ts";
import type { Entry, Lookup, NotAi } from "./lookup.ts";
import type { Tool } from "./tool.ts";

const LOCALE_SEGMENT = /^\/[a-z]{2}(?:[-_][a-z]{2})?(?=\/|$)/;

/**
 * The tool whose page this is. The longest host wins, then the longest path and query; what is not AI wins over a catalog place that is no longer.
 * Vendor pages by label (docs.claude.ai) or segment (claude.ai/pricing) are not AI either, unless the catalog names that host or path itself.
 */
export function findIn(lookup: Lookup, { host: full, path: written, query }: Place): Tool | undefined {
  const host = withoutWww(full);
  const path = written.toLowerCase();
  for (let start = 0; ; ) {
    const domain = start === 0 ? host : host.slice(start);
    const entry = longestEntry(lookup.entries.get(domain), path, query, false);
    const notAi = longestNotAi(lookup.notAi.get(domain), path, start === 0);
    if (notAi !== undefined && (entry === undefined || notAi.path.length >= entry.path.length + entry.query.length)) return undefined;
    if (entry !== undefined) return entry.path + entry.query === "" && isVendorPage(lookup, host, start, path) ? undefined : entry.tool;
    const dot = host.indexOf(".", start);
    if (dot < 0) return undefined;
    start = dot + 1;
  }
}

/** The tool that is at home here or has its AI inside the product here, whether or not the page itself is an AI page. To name it; nothing is judged by it. */
export function findNamedIn(lookup: Lookup, { host: full, path: written, query }: Place): Tool | undefined {
  const host = withoutWww(full);
  const path = written.toLowerCase();
  for (let start = 0; ; ) {
    const entry = longestEntry(lookup.entries.get(start === 0 ? host : host.slice(start)), path, query, true);
    if (entry !== undefined) return entry.tool;
    const dot = host.indexOf(".", start);
    if (dot < 0) return undefined;
    start = dot + 1;
  }
}

function longestEntry(entries: readonly Entry[] | undefined, path: string, query: string, features: boolean): Entry | undefined {
  let longest: Entry | undefined;
  for (const entry of entries ?? []) {
    if (entry.feature && !features) continue;
    if (longest !== undefined && entry.path.length + entry.query.length <= longest.path.length + longest.query.length) continue;
    if (entry.query !== "" && !hasParameter(query, entry.query)) continue;
    if (entry.path === "" ? entry.query === "" || path === "/" || path === "" : isBelow(path, entry.path)) longest = entry;
  }
  return longest;
}

function longestNotAi(patterns: readonly NotAi[] | undefined, path: string, isWholeHost: boolean): NotAi | undefined {
  let longest: NotAi | undefined;
  for (const pattern of patterns ?? []) {
    if (pattern.exact && !isWholeHost) continue;
    if ((longest === undefined || pattern.path.length > longest.path.length) && isBelow(path, pattern.path)) longest = pattern;
  }
  return longest;
}

/** True when `path` is `prefix` or below it, as written or without its locale segment: "/de-at/write/x" is below "/write", "/rewrite" is not. */
export function isBelow(path: string, prefix: string): boolean {
  return prefix === "" || startsWithSegments(path, prefix) || startsWithSegments(path.replace(LOCALE_SEGMENT, ""), prefix);
}

function startsWithSegments(path: string, prefix: string): boolean {
  return path.startsWith(prefix) && (path.length === prefix.length || path[prefix.length] === "/");
}

function isVendorPage(lookup: Lookup, host: string, start: number, path: string): boolean {
  if (start > 0 && lookup.labels.has(host.slice(0, host.indexOf(".")))) return true;
  if (path.length < 2) return false;
  return lookup.segments.has(firstSegment(path)) || lookup.segments.has(firstSegment(path.replace(LOCALE_SEGMENT, "")));
}

function firstSegment(path: string): string {
  const end = path.indexOf("/", 1);
  return end < 0 ? path.slice(1) : path.slice(1, end);
}

function hasParameter(query: string, parameter: string): boolean {
  return `&${query}&`.includes(`&${parameter}&`);
}
