import type { Tool } from "../catalog/tool.ts";
import { toolById } from "../catalog/tools.ts";
import type { CompiledPolicy } from "../policy/policy.ts";

/** At most this many are offered: a choice, not a list. */
const MOST = 3;

/** Approved tools to use instead of `tool`: those for the same job when there are any, else the general chats, else whatever is approved. */
export function alternatives(policy: CompiledPolicy, tool: Tool): readonly Tool[] {
  const approved = approvedTools(policy).filter(({ id }) => id !== tool.id);
  const sameJob = approved.filter(({ category }) => category !== "" && category === tool.category);
  const chats = approved.filter(({ category }) => category === "chat");
  return [sameJob, chats, approved].find((some) => some.length > 0)?.slice(0, MOST) ?? [];
}

/** Every approved tool that the catalog knows, in the policy's order. */
export function approvedTools(policy: CompiledPolicy): readonly Tool[] {
  return policy.approved.flatMap((id) => toolById(id) ?? []);
}
