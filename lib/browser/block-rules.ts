import { type Host, selfAndParents } from "../base/host.ts";
import { wholeCatalog } from "../catalog/whole.ts";
import { type BlockedPlaces, blockedPlaces } from "../decide/blocked-places.ts";
import type { CompiledPolicy } from "../policy/policy.ts";
import { type Rule, setRules } from "./dynamic-rules.ts";
import { browser, type DeclarativeNetRequest } from "./webext.ts";

const PAGES: DeclarativeNetRequest.ResourceType[] = ["main_frame", "sub_frame"];
/** What a service worker, a prefetch or another page could still send there. Pictures and scripts on other pages are left alone. */
const BEHIND_PAGES: DeclarativeNetRequest.ResourceType[] = ["xmlhttprequest", "websocket", "ping", "other"];
/** Where a page of such a site still shows, out of the cache of its own service worker, these would tell the address of the page. */
const PARTS_OF_PAGES: DeclarativeNetRequest.ResourceType[] = ["image", "script", "stylesheet", "font", "media", "object"];
const LOCALE = "(?:/[a-z]{2}(?:[-_][a-z]{2})?)?";
const END = "(?:[/?#]|$)";

/** Keeps every host and path that the policy blocks shut before it loads: the browser shows our page instead, and no byte of the address gets there. */
export async function applyBlockRules(policy: CompiledPolicy): Promise<void> {
  await setRules("block", blockRules(blockedPlaces(policy, wholeCatalog()), browser.runtime.getURL("/blocked.html"), vendorPages()));
}

/** First labels and first path segments of a vendor's own pages. */
interface VendorPages {
  readonly labels: readonly string[];
  readonly segments: readonly string[];
}

function vendorPages(): VendorPages {
  const { labels, segments } = wholeCatalog();
  return { labels: [...labels].toSorted(), segments: [...segments].toSorted() };
}

/**
 * The rules of the browser for these places. Where a page lies in several of them, the priority says which counts: the host with the most labels,
 * then the longest path. `page` is told the host, or the catalog's own path, after "#at=": never what a person wrote after it.
 */
export function blockRules({ hosts, parts, openVendorPages }: BlockedPlaces, page: string, vendor: VendorPages): readonly Rule[] {
  const wholes = [...Map.groupBy(hosts, ({ host, blocked }) => `${labelsOf(host)} ${blocked}`)].flatMap(([key, group]) => {
    const [labels = "0", blocked] = key.split(" ");
    return rulesFor(Number(labels) * 1000, blocked === "true" ? { page, at: "\\1" } : undefined, {
      requestDomains: group.map(({ host }) => host).toSorted(),
      regexFilter: "^[a-z]+://(?:[^/?#@]*@)?([^/?#:]+).*$",
    });
  });
  const vendors = [...Map.groupBy(openVendorPages, labelsOf)].flatMap(([labels, group]) =>
    vendorRules(labels * 1000 + 1, group.toSorted(), vendor),
  );
  const below = parts.flatMap((part) => {
    const { host, path, query, exact, blocked } = part;
    const target = blocked ? { page, at: host + path + (query === "" ? "" : `?${query}`) } : undefined;
    return rulesFor(labelsOf(host) * 1000 + 2 * (path.length + query.length) + (exact ? 1 : 0), target, {
      requestDomains: [host],
      regexFilter: partFilter(part) + (blocked ? ".*$" : ""),
    });
  });
  return [...wholes, ...vendors, ...below];
}

/** Chromium takes regular expressions of two kilobytes of its own making: sixteen words are too many at times (measured in version 156). */
const WORDS_A_FILTER = 8;

// docs.shut.example and shut.example/pricing. Where the shut host itself is docs.example, only docs.docs.example.
function vendorRules(priority: number, requestDomains: string[], { labels, segments }: VendorPages): readonly Rule[] {
  const firstLabels = Map.groupBy(requestDomains, (host) => labels.find((label) => host.startsWith(`${label}.`)) ?? "");
  const byLabel = [...firstLabels].flatMap(([first, domains]) =>
    pieces(labels).map((some) => ({
      requestDomains: domains,
      regexFilter: `^[a-z]+://(?:${some.join("|")})\\.${first === "" ? "" : `(?:[^/?#:.]+\\.)*${first}\\.`}`,
    })),
  );
  const bySegment = pieces(segments).map((some) => ({
    requestDomains,
    regexFilter: `^[a-z]+://[^/?#]+${LOCALE}/(?:${some.join("|")})${END}`,
  }));
  return [...byLabel, ...bySegment].flatMap((condition) => rulesFor(priority, undefined, condition));
}

function pieces(words: readonly string[]): readonly (readonly string[])[] {
  return words.flatMap((_, index) => (index % WORDS_A_FILTER === 0 ? [words.slice(index, index + WORDS_A_FILTER)] : []));
}

function partFilter({ host, path, query, exact }: Part): string {
  if (exact) return `^[a-z]+://(?:www\\.)?${escaped(host)}[:/?#]`;
  const below = path === "" ? "/?" : `${LOCALE}${escaped(path)}(?:/[^?#]*)?`;
  return query === ""
    ? `^[a-z]+://[^/?#]+${LOCALE}${escaped(path)}${END}`
    : `^[a-z]+://[^/?#]+${below}\\?(?:[^#]*&)?${escaped(query)}(?:[&#]|$)`;
}

type Part = BlockedPlaces["parts"][number];

function rulesFor(priority: number, target: { page: string; at: string } | undefined, condition: Rule["condition"]): readonly Rule[] {
  if (target === undefined)
    return [{ priority, action: { type: "allow" }, condition: { ...condition, resourceTypes: [...PAGES, ...BEHIND_PAGES] } }];
  // The page's own fragment keeps the browser from handing on the one of the blocked address.
  const redirect = { regexSubstitution: `${target.page}#at=${target.at}` };
  return [
    { priority, action: { type: "redirect", redirect }, condition: { ...condition, resourceTypes: PAGES } },
    { priority, action: { type: "block" }, condition: { ...condition, resourceTypes: BEHIND_PAGES } },
    {
      priority,
      action: { type: "modifyHeaders", requestHeaders: [{ header: "referer", operation: "remove" }] },
      condition: { ...condition, resourceTypes: PARTS_OF_PAGES },
    },
  ];
}

function labelsOf(host: Host): number {
  return selfAndParents(host).length;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
