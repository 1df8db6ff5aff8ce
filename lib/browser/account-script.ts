import { parseHost } from "../base/host.ts";
import { placesOf } from "../catalog/tools.ts";
import type { CompiledPolicy } from "../policy/policy.ts";
import { browser } from "./webext.ts";

const REGISTRATION = "account";
const ACCOUNT_FILE = "account.js";

/** Has the account looked at on approved tools for which the policy names account domains, from the next navigation on. */
export async function registerAccountScript(policy: CompiledPolicy): Promise<void> {
  const matches = [...accountPatterns(policy)];
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (JSON.stringify(registered?.matches?.toSorted() ?? []) === JSON.stringify(matches)) return;
  if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id: REGISTRATION, js: [ACCOUNT_FILE], matches, runAt: "document_idle" }]);
}

function accountPatterns({ enforcement, approved, rules, ownHosts }: CompiledPolicy): readonly string[] {
  if (enforcement === "observe") return [];
  const tools = approved.filter((id) => Object.hasOwn(rules, id) && (rules[id]?.accountDomains.length ?? 0) > 0);
  const places = tools.flatMap((id) => [...placesOf(id), ...Object.entries(ownHosts).flatMap(([host, own]) => (own === id ? [host] : []))]);
  return [...new Set(places.map((place) => patternOf(place)))].toSorted();
}

// Wide where a place is narrow: the script asks the policy what the page is.
function patternOf(place: string): string {
  const [host = "", ...path] = (place.split("?")[0] ?? "").split("/");
  const isNumber = /^[\d.]+$/.test(host) || parseHost(host)?.includes(".") !== true;
  return `*://${isNumber ? "" : "*."}${host}/${path.length === 0 ? "" : path.join("/")}*`;
}
