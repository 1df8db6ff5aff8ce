import { selfAndParents, withoutWww } from "../base/host.ts";
import type { Place } from "../base/place.ts";
import { isBelow } from "./find.ts";
import type { Lookup } from "./lookup.ts";
import { isTalkedAbout } from "./signals/talked-about.ts";

/**
 * True when the catalog has the word on a host: it names a tool there, or says that it is no AI page. Such pages are never judged by their looks.
 * A host of which the catalog names only a path is settled as a whole.
 */
export function isSettled(lookup: Lookup, { host, path }: Place): boolean {
  if (isTalkedAbout(host)) return true;
  const bare = withoutWww(host);
  return selfAndParents(bare).some(
    (domain) =>
      lookup.entries.has(domain) ||
      lookup.notAi.get(domain)?.some((entry) => (entry.exact ? domain === bare : isBelow(path.toLowerCase(), entry.path))) === true,
  );
}
