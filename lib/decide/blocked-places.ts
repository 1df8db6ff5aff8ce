import { type Host, parseHost, selfAndParents } from "../base/host.ts";
import { findIn } from "../catalog/find.ts";
import type { Lookup } from "../catalog/lookup.ts";
import type { CompiledPolicy } from "../policy/policy.ts";
import { judge } from "./verdict.ts";

/** A host with its subdomains. Of several that hold a page the one with the most labels counts. */
interface WholeHost {
  readonly host: Host;
  readonly blocked: boolean;
}

/** Below a host only a path, or a path with one query parameter; goes before its whole host, the longest first. */
interface PartOfHost extends WholeHost {
  /** Lower case, "/copilot"; "" for all of the host, with a query for its front page. */
  readonly path: string;
  readonly query: string;
  /** The host alone, not its subdomains. */
  readonly exact: boolean;
}

/** What the browser is to keep shut, in a form that it can hold by itself: as `judge` would say at each address. */
export interface BlockedPlaces {
  /** Blocked hosts, and those that are not below something that is blocked. */
  readonly hosts: readonly WholeHost[];
  readonly parts: readonly PartOfHost[];
  /** Blocked hosts of which the vendor's own pages (docs.…, /pricing) are not AI and stay open. */
  readonly openVendorPages: readonly Host[];
}

/** Everything that the policy blocks on a visit. A policy that only observes or coaches blocks nothing. */
export function blockedPlaces(policy: CompiledPolicy, lookup: Lookup): BlockedPlaces {
  const isBlocked = (host: Host, path: string, query: string) => {
    const place = { host, path: path === "" ? "/" : path, query };
    return judge(policy, place, findIn(lookup, place))?.action === "block";
  };
  // Judged at a subdomain that nobody names: what holds for the host alone (hf.space) is a part of its own.
  const all = wholeHosts(policy, lookup).map((host) => ({ host, blocked: isBlocked(parseHost(`any-other.${host}`) ?? host, "", "") }));
  const judged = partsOfHosts(policy, lookup).map((part) => ({ ...part, blocked: isBlocked(part.host, part.path, part.query) }));
  const shut = new Set([...all, ...judged].flatMap(({ host, blocked }) => (blocked ? [host] : [])));
  const isWithinShut = ({ host }: WholeHost) => selfAndParents(host).some((domain) => shut.has(domain));
  return {
    hosts: all.filter(isWithinShut),
    parts: judged.filter(isWithinShut),
    openVendorPages: all.flatMap(({ host, blocked }) => (blocked && isVendorPageOpen(host, lookup, isBlocked) ? [host] : [])),
  };
}

// One label and one segment stand for all: none is treated differently from the others.
function isVendorPageOpen(host: Host, { segments }: Lookup, isBlocked: (host: Host, path: string, query: string) => boolean): boolean {
  const [segment] = segments;
  return segment !== undefined && !isBlocked(host, `/${segment}`, "");
}

function wholeHosts({ hosts }: CompiledPolicy, { entries, notAi }: Lookup): readonly Host[] {
  const named = [
    ...Object.keys(hosts),
    ...[...entries].flatMap(([host, list]) => (list.some(({ path, query, feature }) => !feature && path + query === "") ? [host] : [])),
    ...[...notAi].flatMap(([host, list]) => (list.some(({ path, exact }) => !exact && path === "") ? [host] : [])),
  ];
  return [...new Set(named.flatMap((host) => parseHost(host) ?? []))];
}

type Part = Omit<PartOfHost, "blocked">;

function partsOfHosts({ hosts }: CompiledPolicy, { entries, notAi }: Lookup): readonly Part[] {
  const parts = new Map<string, Part>();
  const add = (text: string, path: string, query: string, exact: boolean) => {
    const host = parseHost(text);
    if (host !== undefined && (exact || path + query !== "")) parts.set(`${host}${path}?${query} ${exact}`, { host, path, query, exact });
  };
  const addAll = (host: string, as: string) => {
    for (const { path, query, feature } of entries.get(host) ?? []) if (!feature) add(as, path, query, false);
    for (const { path, exact } of notAi.get(host) ?? []) if (!exact || as === host) add(as, path, "", exact);
  };
  for (const host of new Set([...entries.keys(), ...notAi.keys()])) addAll(host, host);
  // A policy may name a subdomain of a host that is judged by path: there the paths are judged by what it says of the subdomain.
  for (const text of Object.keys(hosts)) {
    const host = parseHost(text);
    for (const parent of host === undefined ? [] : selfAndParents(host).slice(1)) addAll(parent, text);
  }
  return [...parts.values()];
}
