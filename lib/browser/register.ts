import { isWithin, parseHost } from "../base/host.ts";
import { findTool } from "../catalog/match.ts";
import { catalogPatterns, isWholeHost, manifestPatterns } from "../catalog/match-patterns.ts";
import { patternGroups } from "../catalog/pattern-groups.ts";
import type { CompiledPolicy } from "../policy/policy.ts";
import { browser } from "./webext.ts";

/** The scripts as they are built: the guard, its other half in the page's own world, and what draws for it, which no page waits for. */
const SCRIPTS = [
  { suffix: "", file: "guard.js", world: "ISOLATED", runAt: "document_start" },
  { suffix: "-wire", file: "content-scripts/wire.js", world: "MAIN", runAt: "document_start" },
  { suffix: "-overlay", file: "overlay.js", world: "ISOLATED", runAt: "document_idle" },
] as const;
const PROBE_FILE = "probe.js";
const REGISTRATION = "policy-hosts";
/** An address has no subdomains, and one pattern that the browser refuses makes it refuse all. */
const IP_ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** Match patterns for the hosts that only the policy names. Those within a host of the catalog have the guard already. */
function policyPatterns({ hosts }: CompiledPolicy): readonly string[] {
  const whole = catalogPatterns().flatMap((pattern) => parseHost(/^\*:\/\/\*\.([^/]+)\/\*$/.exec(pattern)?.[1] ?? "") ?? []);
  return Object.keys(hosts)
    .flatMap((text) => parseHost(text) ?? [])
    .filter((host) => !whole.some((domain) => isWithin(host, domain)))
    .map((host) => (IP_ADDRESS.test(host) ? `*://${host}/*` : `*://*.${host}/*`))
    .toSorted();
}

/** Makes the guard run on the policy's own hosts from the next navigation on, and in the tabs that are open there now. */
export async function registerPolicyHosts(policy: CompiledPolicy): Promise<void> {
  const matches = policyPatterns(policy);
  if (await registerGuard(REGISTRATION, matches)) await coverOpenTabs(matches);
}

/** Makes the guard run at every place of the catalog that the manifest does not name. Kept by the browser until an update. */
export async function registerCatalog(): Promise<void> {
  for (const { id, patterns, ...how } of lateCatalog()) await registerGuard(id, patterns, how);
}

/** True when the guard is registered wherever it should be beside the manifest's places: at the rest of the catalog, and on the policy's own hosts. */
export async function isGuardRegistered(policy: CompiledPolicy): Promise<boolean> {
  const wanted = [...lateCatalog(), { id: REGISTRATION, patterns: policyPatterns(policy) }];
  const found = await Promise.all(wanted.map(({ id, patterns }) => registeredFor(id, patterns)));
  return found.every(({ isAsWanted }) => isAsWanted);
}

/** How a registration differs from one at whole hosts that is tried at every page. */
interface Reach {
  /** In frames of these hosts that have no address of their own as well. Chromium takes that only for whole hosts. */
  readonly matchOriginAsFallback?: boolean;
  /** Where the patterns match nothing anyway. */
  readonly excludeMatches?: readonly string[];
}

function lateCatalog(): readonly ({ readonly id: string; readonly patterns: readonly string[] } & Reach)[] {
  const early = new Set(manifestPatterns());
  const late = catalogPatterns().filter((pattern) => !early.has(pattern));
  return [
    { kind: "hosts", patterns: late.filter(isWholeHost), matchOriginAsFallback: true },
    { kind: "paths", patterns: late.filter((pattern) => !isWholeHost(pattern)), matchOriginAsFallback: false },
  ].flatMap(({ kind, patterns, matchOriginAsFallback }) =>
    patternGroups(patterns).map(({ id, matches, excludeMatches }) => ({
      ...{ id: `catalog-${kind}-${id}`, patterns: matches },
      ...{ matchOriginAsFallback, excludeMatches },
    })),
  );
}

async function registeredFor(id: string, patterns: readonly string[]) {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: SCRIPTS.map(({ suffix }) => id + suffix) });
  const wanted = patterns.length === 0 ? 0 : SCRIPTS.length;
  const asWanted = registered.filter((script) => JSON.stringify(script.matches?.toSorted()) === JSON.stringify(patterns));
  return { registered, isAsWanted: registered.length === wanted && asWanted.length === wanted };
}

/** Makes the guard run where these sorted patterns match, and nowhere else by this registration. False when that was so already, or there are none. */
export async function registerGuard(
  id: string,
  patterns: readonly string[],
  { matchOriginAsFallback = true, excludeMatches = [] }: Reach = {},
): Promise<boolean> {
  const matches = [...patterns];
  const { registered, isAsWanted } = await registeredFor(id, matches);
  if (isAsWanted) return false;
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map((script) => script.id) });
  if (matches.length === 0) return false;
  await browser.scripting.registerContentScripts(
    SCRIPTS.map(({ suffix, file, world, runAt }) => ({
      ...{ id: id + suffix, js: [file], matches, excludeMatches: [...excludeMatches], runAt, allFrames: true },
      ...({ matchOriginAsFallback, world } as object), // as: newer than the typings
    })),
  );
  return true;
}

/** Starts the guard in tabs that were open before it could start by itself: after an install, an update, a policy change. */
export async function coverOpenTabs(patterns: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.all(tabs.map((tab) => startGuard(tab.id)));
}

/** Starts the probe in the pages that were open before it could start by itself. */
export async function probeOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ["*://*/*"], discarded: false });
  const probe = (tabId: number) => browser.scripting.executeScript({ target: { tabId }, files: [PROBE_FILE] }).catch(() => undefined);
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [probe(id)])));
}

/** Starts the guard in a tab whose page has come to a tool of the catalog without it. */
export async function startGuardAt(tabId: number, address: string): Promise<void> {
  const url = URL.parse(address);
  const host = parseHost(url?.hostname ?? "");
  if (url !== null && host !== undefined && findTool({ host, path: url.pathname, query: url.search.slice(1) }) !== undefined)
    await startGuard(tabId);
}

/** Starts the guard in one frame, and in the frames of the tab that have no address of their own. */
export async function startGuardIn(tabId: number, frameId: number): Promise<void> {
  const all = (await browser.webNavigation.getAllFrames({ tabId })) ?? [];
  const without = all.filter(({ url }) => !/^https?:/.test(url)).map((frame) => frame.frameId);
  await inject({ tabId, frameIds: [...new Set([frameId, ...without])] });
}

/** Starts the guard in a tab, at once. A guard that runs there already stays; a tab that does not take scripts is left. */
async function startGuard(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await inject({ tabId, allFrames: true });
}

/** Brings what draws to a guard that waits for it: a page that never ends loading, or an update in between. */
export async function bringDrawer(tabId: number, frameId: number): Promise<void> {
  await browser.scripting
    .executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ["overlay.js"],
      ...({ injectImmediately: true } as object),
    }) // as: newer than the typings
    .catch(() => undefined);
}

async function inject(
  target: { readonly tabId: number; readonly allFrames: true } | { readonly tabId: number; frameIds: number[] },
): Promise<void> {
  for (const { file, world } of SCRIPTS) {
    await browser.scripting
      .executeScript({ target, files: [file], ...({ injectImmediately: true, world } as object) }) // as: newer than the typings
      .catch(() => undefined);
  }
}
