import type { Channel } from "../base/channel.ts";
import { type Host, selfAndParents } from "../base/host.ts";
import type { Place } from "../base/place.ts";
import type { Tool } from "../catalog/tool.ts";
import { isNotOffered } from "../catalog/vendors/not-offered.ts";
import { type Action, compareActions, strictest } from "../policy/actions.ts";
import type { CompiledPolicy, ListedStatus, SiteKind } from "../policy/policy.ts";

/** What the policy says of a tool. One that is under review is unlisted until it is decided on. */
type Status = "approved" | "limited" | "prohibited" | "unlisted";

/** The policy's word on a site. */
export interface Verdict {
  readonly tool: Tool;
  readonly status: Status;
  /** What the site is, for `siteActions`; undefined when the tool is approved and nothing else speaks against it. */
  readonly siteKind: SiteKind | undefined;
  /** What happens on a visit: "allow" while the policy only observes. */
  readonly action: Action;
}

const KIND_OF_CHANNEL: Readonly<Record<Channel, SiteKind>> = {
  official: "unlisted",
  extension: "unlisted",
  aggregator: "aggregator",
  reseller: "reseller",
  mirror: "mirror",
  "self-hosted": "selfHosted",
  embedded: "embedded",
};

/**
 * What the policy says of the page at `place`. Undefined when neither catalog nor policy knows it: an ordinary page.
 * @param known the catalog's tool there; looked up by the caller, since a page's guard holds only its own part of the catalog
 * @param seen the tool that its page was taken for, where no list knows it; the policy's word on the host goes before
 */
export function judge(policy: CompiledPolicy, place: Place, known: Tool | undefined, seen?: Tool): Verdict | undefined {
  const listedHost = selfAndParents(place.host).find((host) => Object.hasOwn(policy.hosts, host)); // a host may be named "constructor"
  const tool = known ?? (listedHost === undefined ? seen : ownTool(policy, listedHost));
  if (tool === undefined) return undefined;
  const status = statusOf(
    Object.hasOwn(policy.tools, tool.id) ? policy.tools[tool.id] : undefined,
    listedHost === undefined ? undefined : policy.hosts[listedHost],
  );
  const siteKind = siteKindOf(policy, tool, status);
  if (siteKind === undefined) return { tool, status, siteKind, action: "allow" };
  return { tool, status, siteKind, action: policy.enforcement === "observe" ? "allow" : siteAction(policy, siteKind, tool) };
}

// Where the vendor does not offer the tool in the office's country, that is said unless something stricter is; it is said of an approved tool too.
function siteKindOf(policy: CompiledPolicy, tool: Tool, status: Status): SiteKind | undefined {
  const isApproved = status === "approved" || status === "limited";
  const kind = isApproved ? undefined : status === "prohibited" ? "prohibited" : kindOf(tool);
  if (!isNotOffered(tool.id, policy.organization.country)) return kind;
  const usual = kind === undefined ? "allow" : siteAction(policy, kind, tool);
  return compareActions(policy.siteActions.offCountry, usual) > 0 ? "offCountry" : kind;
}

/** What the policy says of a tool for being such a site, whether or not it only observes. */
export function siteAction({ siteActions }: CompiledPolicy, siteKind: SiteKind, tool: Tool): Action {
  if (siteKind === "offCountry") return siteActions.offCountry;
  // Prohibiting a tool never makes the word on it milder: what holds for such a site anyway still holds.
  return strictest([siteActions[siteKind], siteActions[kindOf(tool)]]);
}

// A page that only looks like it is called by what is sure of it: a chat of somebody's.
function kindOf({ channel, seenAs }: Tool): SiteKind {
  return seenAs?.kind === "chat" || seenAs?.kind === "possible-reseller" ? "unknown" : KIND_OF_CHANNEL[channel];
}

// A tool can be named by id and by host; where the two differ, prohibited wins, then limited.
function statusOf(byId: ListedStatus | undefined, byHost: ListedStatus | undefined): Status {
  const order = ["prohibited", "limited", "approved"] as const;
  return order.find((status) => byId === status || byHost === status) ?? "unlisted";
}

function ownTool({ ownHosts, rules }: CompiledPolicy, host: Host): Tool {
  const id = Object.hasOwn(ownHosts, host) ? (ownHosts[host] ?? host) : host;
  const rule = Object.hasOwn(rules, id) ? rules[id] : undefined;
  const { name = "", vendor = "", channel = "official" } = rule ?? {};
  return { id, name: name === "" ? host : name, vendor, country: "", channel, category: "", home: host };
}
