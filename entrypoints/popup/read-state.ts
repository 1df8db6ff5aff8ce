import type { PopupState, ShownPage, ShownRequest } from "../../components/popup/state.ts";
import { parseHost } from "../../lib/base/host.ts";
import { findTool } from "../../lib/catalog/match.ts";
import type { SeenSites } from "../../lib/catalog/seen-sites.ts";
import { seenTool } from "../../lib/catalog/seen-tool.ts";
import type { Tool } from "../../lib/catalog/tool.ts";
import { toolById } from "../../lib/catalog/tools.ts";
import { judge } from "../../lib/decide/verdict.ts";
import { hasEnded } from "../../lib/policy/due.ts";
import type { CompiledPolicy, PolicyRecord } from "../../lib/policy/policy.ts";
import { decidedOf, type MyRequest, noteOn } from "../../lib/request/my-requests.ts";
import type { Outgoing } from "../../lib/request/outbox.ts";

/**
 * What the popup shows.
 * @param record what storage holds under "policy"; undefined when nothing has been read yet; "unreadable" when storage did not answer
 * @param url of the active tab; "" when the browser does not say
 * @param requests of this person, oldest first
 * @param seenSites unknown sites that turned out to be AI
 * @param outbox what is on its way to the webhook, or was given back
 */
export function readState(
  record: PolicyRecord | undefined | "unreadable",
  url: string,
  requests: readonly MyRequest[] = [],
  seenSites: SeenSites = {},
  isSurveyed = false,
  outbox: readonly Outgoing[] = [],
  today = new Date().toISOString().slice(0, 10),
): PopupState {
  if (record === "unreadable") return { kind: "unreadable" };
  if (record === undefined) return { kind: "pending" };
  return {
    kind: "ready",
    record,
    page: pageAt(record.compiled, url, seenSites, today),
    tools: shownTools(record.compiled),
    requests: shownRequests(record.compiled, requests),
    returned: outbox.filter(({ returnedAt }) => returnedAt !== undefined),
    isSurveyed,
  };
}

function shownRequests(policy: CompiledPolicy, requests: readonly MyRequest[]): readonly ShownRequest[] {
  return requests
    .map((request) => {
      const decided = decidedOf(policy, request);
      return { request, decided, isNews: decided !== undefined && decided !== request.told, note: noteOn(policy, request) };
    })
    .toReversed();
}

function pageAt(policy: CompiledPolicy, address: string, seenSites: SeenSites, today: string): ShownPage {
  const url = URL.parse(address);
  const host = url?.protocol === "https:" || url?.protocol === "http:" ? parseHost(url.hostname) : undefined;
  if (url === null || host === undefined) return { host: "", verdict: undefined, conditions: "" };
  const place = { host, path: url.pathname, query: url.search.slice(1) };
  const seen = Object.hasOwn(seenSites, host) ? seenSites[host]?.as : undefined;
  const verdict = judge(policy, place, findTool(place), seen === undefined ? undefined : seenTool(host, seen));
  const id = verdict?.tool.id ?? "";
  const rule = Object.hasOwn(policy.rules, id) ? policy.rules[id] : undefined;
  return {
    host,
    verdict,
    conditions: rule?.conditions ?? "",
    open: verdict?.status === "unlisted" ? openWord(policy, id, today) : undefined,
  };
}

function openWord({ tools, rules }: CompiledPolicy, id: string, today: string): ShownPage["open"] {
  if (!Object.hasOwn(tools, id) || tools[id] !== "under-review") return undefined;
  const endedOn = rules[id]?.expires ?? "";
  // A day that could not be read counts as one long past: it is no day to name.
  return endedOn > "2000" && hasEnded(endedOn, today) ? { endedOn } : "under-review";
}

// In the policy's order. A tool that the catalog does not know is called what its rule says, else by its host.
function shownTools(policy: CompiledPolicy): readonly Tool[] {
  return policy.approved.map((entry) => toolById(entry) ?? ownTool(policy, entry));
}

function ownTool({ rules, ownHosts }: CompiledPolicy, entry: string): Tool {
  const rule = Object.hasOwn(rules, entry) ? rules[entry] : undefined;
  const { name = "", vendor = "", channel = "official" } = rule ?? {};
  const home = Object.entries(ownHosts).find(([, id]) => id === entry)?.[0] ?? parseHost(entry) ?? "";
  return { id: entry, name: name === "" ? entry : name, vendor, country: "", channel, category: "", home: home.includes(".") ? home : "" };
}
