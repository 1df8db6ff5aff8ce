import type { CompiledPolicy, ListedStatus, Policy } from "./policy.ts";
import { hostOf } from "./tool-reference.ts";

/** A policy as the guard needs it. */
export function compile(policy: Policy): CompiledPolicy {
  // Prohibited last: where a tool is in both lists, it wins.
  const listed: readonly (readonly [string, ListedStatus])[] = [
    ...policy.approvedTools.map((tool) => [tool, "approved"] as const),
    ...policy.prohibitedTools.map((tool) => [tool, "prohibited"] as const),
  ];
  const { donorFinancial, ...dataActions } = policy.dataActions;
  return {
    organization: policy.organization,
    tools: Object.fromEntries(listed.filter(([tool]) => hostOf(tool) === undefined)),
    hosts: Object.fromEntries(
      listed.flatMap(([tool, status]) => [hostOf(tool)].filter((host) => host !== undefined).map((host) => [host, status])),
    ),
    siteActions: policy.siteActions,
    dataActions: { ...dataActions, "donor-financial": donorFinancial },
  };
}
