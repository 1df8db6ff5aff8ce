import type { Channel } from "../base/channel.ts";
import { selfAndParents } from "../base/host.ts";
import type { Place } from "../base/place.ts";
import { findTool } from "../catalog/match.ts";
import type { Tool } from "../catalog/tool.ts";
import { type Action, strictest } from "../policy/actions.ts";
import type { CompiledPolicy, ListedStatus, SiteKind } from "../policy/policy.ts";

/** What the policy says of a tool. */
export type Status = ListedStatus | "unlisted";

/** The policy's word on a site. */
export interface Verdict {
  readonly tool: Tool;
  readonly status: Status;
  /** What the site is, for `siteActions`; undefined when the tool is approved. */
  readonly siteKind: SiteKind | undefined;
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

/** What the policy says of the page at `place`. Undefined when neither catalog nor policy knows it: an ordinary page. */
export function judge(policy: CompiledPolicy, place: Place): Verdict | undefined {
  const listedHost = selfAndParents(place.host).find((host) => Object.hasOwn(policy.hosts, host)); // a host may be named "constructor"
  const tool = findTool(place) ?? (listedHost === undefined ? undefined : ownTool(listedHost));
  if (tool === undefined) return undefined;
  const status = statusOf(
    Object.hasOwn(policy.tools, tool.id) ? policy.tools[tool.id] : undefined,
    listedHost === undefined ? undefined : policy.hosts[listedHost],
  );
  if (status === "approved") return { tool, status, siteKind: undefined, action: "allow" };
  const kind = KIND_OF_CHANNEL[tool.channel];
  const siteKind = status === "prohibited" ? "prohibited" : kind;
  // Prohibiting a tool never makes the word on it milder: what holds for such a site anyway still holds.
  return { tool, status, siteKind, action: strictest([policy.siteActions[siteKind], policy.siteActions[kind]]) };
}

// A tool can be named by id and by host; where the two differ, prohibited wins.
function statusOf(byId: ListedStatus | undefined, byHost: ListedStatus | undefined): Status {
  if (byId === "prohibited" || byHost === "prohibited") return "prohibited";
  return byId ?? byHost ?? "unlisted";
}

function ownTool(host: string): Tool {
  return { id: host, name: host, vendor: "", country: "", channel: "official", category: "", home: host };
}
