import { parseHost } from "../../lib/base/host.ts";
import { findTool } from "../../lib/catalog/match.ts";
import type { SeenSites } from "../../lib/catalog/seen-sites.ts";
import { seenTool } from "../../lib/catalog/seen-tool.ts";
import { judge } from "../../lib/decide/verdict.ts";
import type { CompiledPolicy } from "../../lib/policy/policy.ts";

/** An open tab. */
interface OpenTab {
  readonly id: number;
  readonly url: string;
}

/** Of the open tabs those with an AI tool: as catalog and policy know it, or as its page was taken for one. */
export function aiTabs(
  tabs: readonly OpenTab[],
  policy: CompiledPolicy,
  seen: SeenSites,
): readonly { readonly id: number; readonly tool: string; readonly host: string }[] {
  return tabs.flatMap(({ id, url }) => {
    const address = URL.parse(url);
    const host = address?.protocol === "https:" || address?.protocol === "http:" ? parseHost(address.hostname) : undefined;
    if (address === null || host === undefined) return [];
    const place = { host, path: address.pathname, query: address.search.slice(1) };
    const site = Object.hasOwn(seen, host) ? seen[host] : undefined;
    const verdict = judge(policy, place, findTool(place), site === undefined ? undefined : seenTool(host, site.as));
    return verdict === undefined ? [] : [{ id, tool: verdict.tool.name, host }];
  });
}
