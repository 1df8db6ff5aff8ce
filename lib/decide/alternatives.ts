import type { Tool } from "../catalog/tool.ts";

/** At most this many are offered: a choice, not a list. */
const MOST = 3;

/** Of the approved tools those to use instead of `tool`: for the same job when there are any, else the general chats, else whatever is approved. */
export function alternatives(approvedTools: readonly Tool[], tool: Tool): readonly Tool[] {
  const others = approvedTools.filter(({ id }) => id !== tool.id);
  const sameJob = others.filter(({ category }) => category !== "" && category === tool.category);
  const chats = others.filter(({ category }) => category === "chat");
  return [sameJob, chats, others].find((some) => some.length > 0)?.slice(0, MOST) ?? [];
}
