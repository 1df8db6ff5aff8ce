import { parseHost } from "../../lib/base/host.ts";
import type { Place } from "../../lib/base/place.ts";

/** "claude.ai/new?q=1" as a place. */
export function at(address: string): Place {
  const [beforeQuery = "", query = ""] = address.split("?");
  const slash = beforeQuery.indexOf("/");
  const host = parseHost(slash < 0 ? beforeQuery : beforeQuery.slice(0, slash));
  if (host === undefined) throw new Error(`no host in ${address}`);
  return { host, path: slash < 0 ? "/" : beforeQuery.slice(slash), query };
}
