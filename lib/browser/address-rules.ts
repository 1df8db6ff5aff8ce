import { type Host, parseHost, selfAndParents } from "../base/host.ts";
import type { Lookup } from "../catalog/lookup.ts";
import { wholeCatalog } from "../catalog/whole.ts";
import { blockedPlaces } from "../decide/blocked-places.ts";
import type { CompiledPolicy } from "../policy/policy.ts";
import { type Rule, setRules } from "./dynamic-rules.ts";
import { browser, type DeclarativeNetRequest } from "./webext.ts";

const PAGES: DeclarativeNetRequest.ResourceType[] = ["main_frame", "sub_frame"];
/** Texts as `mayCarryText` (lib/page/address.ts) knows them, without the long tokens: signing in is full of them. */
const IN_PATH = "%(?:20|0a|40)";
const IN_QUERY = `(?:${IN_PATH}|=[^&]*(?:[+@]|[0-9][0-9.%_-]{5,}[0-9]))`;
/** Of the catalog's paths, in characters: what fits into a pattern of two kilobytes as Chromium makes it. */
const LONGEST_PATH = 12;
const LOCALE = "(?:/[a-z]{2}(?:[-_][a-z]{2})?)?";
/** An answer of a sign-in page must not take a way round. */
const SIGNING_IN =
  "[?&](?:code|state|client_id|redirect_uri|samlrequest|samlresponse|ticket|jwt|session_id|signature|(?:[a-z]+[_-])?token)=";

/**
 * Has the browser take every address with text in it to our page first, before any of it is sent: there it is read, and goes on at once when nothing in
 * it is held. Only what comes from elsewhere: where a site leads to itself, its own boxes are held.
 */
export async function applyAddressRules(policy: CompiledPolicy): Promise<void> {
  const rules =
    policy.enforcement === "observe"
      ? []
      : addressRules(policy, wholeCatalog(), browser.runtime.getURL("/address.html"), browser.runtime.id);
  await setRules("addresses", rules);
}

/**
 * The rules for these places of the catalog and the policy. `page` is told the whole address, after "#": it stays in the browser.
 * Each has the priority of its place in block-rules.ts and a little more, so that what is shut below it stays shut.
 */
export function addressRules(policy: CompiledPolicy, lookup: Lookup, page: string, ownId: string): readonly Rule[] {
  const places = openPlaces(policy, lookup);
  const groups = [...Map.groupBy(places, ({ host, path, query }) => `${selfAndParents(host).length} ${path}?${query}`).values()];
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const priority = selfAndParents(first.host).length * 1000 + 2 * (first.path.length + first.query.length) + 1;
    const requestDomains = group.map(({ host }) => host).toSorted();
    const asking = filtersFor(first).map((regexFilter): Rule => {
      const from = { requestMethods: ["get"], domainType: "thirdParty" as const, excludedInitiatorDomains: [ownHost(page, ownId)] };
      const action = { type: "redirect" as const, redirect: { regexSubstitution: `${page}#\\0` } };
      return { priority, action, condition: { requestDomains, resourceTypes: PAGES, ...from, regexFilter } };
    });
    const signingIn: Rule = {
      priority,
      action: { type: "allow" },
      condition: { requestDomains, resourceTypes: PAGES, regexFilter: SIGNING_IN },
    };
    return [signingIn, ...asking];
  });
}

interface OpenPlace {
  readonly host: Host;
  readonly path: string;
  readonly query: string;
}

// What the browser keeps shut by itself needs no question.
function openPlaces(policy: CompiledPolicy, lookup: Lookup): readonly OpenPlace[] {
  const { hosts, parts } = blockedPlaces(policy, lookup);
  const shut = new Set([
    ...hosts.flatMap(({ host, blocked }) => (blocked ? [`${host}?`] : [])),
    ...parts.flatMap(({ host, path, query, blocked }) => (blocked ? [`${host}${path}?${query}`] : [])),
  ]);
  const listed = Object.keys(policy.hosts).map((host) => ({ host, path: "", query: "" }));
  const known = [...lookup.entries].flatMap(([host, list]) =>
    list.flatMap(({ path, query, feature }) => (feature ? [] : [{ host, path, query }])),
  );
  const open = new Map<string, OpenPlace>();
  for (const { host: text, path, query } of [...listed, ...known]) {
    const host = parseHost(text);
    const key = `${text}${path}?${query}`;
    if (host !== undefined && !shut.has(key)) open.set(key, { host, path, query });
  }
  return [...open.values()];
}

// "/copilot/two%20words", "/copilot?q=two+words"; a parameter of the catalog comes before or after the text. Chromium takes no longer patterns than these.
function filtersFor({ path, query }: OpenPlace): readonly string[] {
  if (path + query === "") return [`^https?://[^/?]+/(?:[^?]*${IN_PATH}|[^?]*\\?.*${IN_QUERY}).*$`];
  // Cut short it covers more: our page finds those ordinary, and sends them on.
  const below = path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}[^?]*` : path;
  const start = `^https?://[^/?]+${path === "" ? "/?" : LOCALE + below.replaceAll(".", "\\.")}`;
  if (query === "") return [`${start}(?:/.*)?[/?].*${IN_QUERY}.*$`];
  return [`${start}\\?(?:.*&)?${query}&.*${IN_QUERY}.*$`, `${start}\\?.*${IN_QUERY}.*&${query}(?:&.*)?$`];
}

// Chromium's extensions are at their id, Firefox's at an address of this installation.
function ownHost(page: string, ownId: string): string {
  return parseHost(page.split("/")[2] ?? "") ?? ownId;
}
