import type { Host } from "../base/host.ts";
import { type Action, atMostWarn } from "./actions.ts";
import { customDetector, detectorRules } from "./compile-detectors.ts";
import { hasEnded } from "./due.ts";
import type { CompiledPolicy, ListedStatus, Policy, ToolRule } from "./policy.ts";
import { hostOf } from "./tool-reference.ts";

type WrittenRule = Policy["tools"][number];

/** Of several words on one tool the last in this order holds. */
const MILDEST_FIRST: readonly ListedStatus[] = ["under-review", "approved", "limited", "prohibited"];

/**
 * A policy as the guard needs it on a day.
 * @param now milliseconds since 1970; an approval holds to the end of its last day, UTC
 */
export function compile(policy: Policy, now: number): CompiledPolicy {
  const listed = listedTools(policy, new Date(now).toISOString().slice(0, 10));
  const { donorFinancial, ...dataActions } = policy.dataActions;
  const enforced = <K extends string>(actions: Readonly<Record<K, Action>>): Readonly<Record<K, Action>> =>
    policy.enforcement === "coach" ? capped(actions) : actions;
  return {
    policyName: policy.policyName,
    enforcement: policy.enforcement,
    organization: policy.organization,
    ...namedIn(listed),
    hosts: hostsOf(policy, listed),
    ownHosts: ownHostsOf(policy),
    rules: Object.fromEntries(policy.tools.map((rule) => [rule.id, ruleOf(rule)])),
    siteActions: enforced(policy.siteActions),
    dataActions: enforced({ ...dataActions, "donor-financial": donorFinancial }),
    retentionDays: policy.activity.retentionDays,
    deletable: policy.activity.deletable,
    detectors: detectorRules(policy),
    customDetectors: policy.customDetectors.map((detector) => customDetector(detector, policy.enforcement === "coach")),
    ignoredText: policy.ignoredText,
    files: { ...policy.files, ...enforced({ unreadable: policy.files.unreadable }) },
    requests: policy.requests,
    reporting: policy.reporting,
    survey: policy.activity.survey,
    tenants: policy.tenants,
    language: policy.language,
  };
}

// By id or host as the policy writes it, in its order: the lists, then the rules.
function listedTools({ approvedTools, prohibitedTools, tools }: Policy, today: string): ReadonlyMap<string, ListedStatus> {
  const expired = new Set<string>();
  for (const { id, hosts, expires } of tools) if (hasEnded(expires, today)) for (const name of [id, ...hosts]) expired.add(name);
  const listed = new Map<string, ListedStatus>();
  const say = (tool: string, word: ListedStatus) => {
    const status = word !== "prohibited" && expired.has(tool) ? "under-review" : word;
    const before = listed.get(tool);
    if (before === undefined || MILDEST_FIRST.indexOf(status) > MILDEST_FIRST.indexOf(before)) listed.set(tool, status);
  };
  for (const tool of approvedTools) say(tool, "approved");
  for (const { id, status } of tools) say(id, status);
  for (const tool of prohibitedTools) say(tool, "prohibited");
  return listed;
}

function namedIn(listed: ReadonlyMap<string, ListedStatus>): Pick<CompiledPolicy, "approved" | "tools"> {
  const approved: string[] = [];
  const tools = new Map<string, ListedStatus>();
  for (const [tool, status] of listed) {
    if (status === "approved" || status === "limited") approved.push(tool);
    if (hostOf(tool) === undefined) tools.set(tool, status);
  }
  return { approved, tools: Object.fromEntries(tools) };
}

function hostsOf({ tools }: Policy, listed: ReadonlyMap<string, ListedStatus>): CompiledPolicy["hosts"] {
  const hosts = new Map<Host, ListedStatus>();
  const say = (entry: string, status: ListedStatus) => {
    const host = hostOf(entry);
    if (host !== undefined && hosts.get(host) !== "prohibited") hosts.set(host, status);
  };
  // A rule's hosts first: what a list says of such a host goes before, except that prohibited always wins.
  for (const { id, hosts: own } of tools) for (const entry of own) say(entry, listed.get(id) ?? "under-review");
  for (const [tool, status] of listed) say(tool, status);
  return Object.fromEntries(hosts);
}

function ownHostsOf({ tools }: Policy): CompiledPolicy["ownHosts"] {
  const pairs: [Host, string][] = [];
  for (const { id, hosts } of tools)
    for (const entry of hosts) {
      const host = hostOf(entry);
      if (host !== undefined) pairs.push([host, id]);
    }
  return Object.fromEntries(pairs);
}

function ruleOf(rule: WrittenRule): ToolRule {
  const { id, name, vendor, channel, allowedData, conditions, accountDomains, owner, expires, reviewBy, note } = rule;
  return { id, name, vendor, channel, allowedData, conditions, accountDomains, owner, expires, reviewBy, note };
}

function capped<K extends string>(actions: Readonly<Record<K, Action>>): Readonly<Record<K, Action>> {
  const entries = Object.entries<Action>(actions).map(([key, action]) => [key, atMostWarn(action)]);
  return Object.fromEntries(entries) as Record<K, Action>; // as: the keys are those of `actions`
}
