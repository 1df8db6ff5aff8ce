import type { Answer } from "../decide/answers.ts";
import type { Reason } from "../decide/decide.ts";
import type { Verdict } from "../decide/verdict.ts";
import type { LogEvent } from "./event.ts";

/** The log event of one decision. Built from ids and counts only: there is no way in for text. `minute`: since 1970. */
export function eventOf(
  { tool }: Verdict,
  entryWay: LogEvent["entryWay"],
  action: LogEvent["action"],
  answer: Answer | "none",
  reasons: readonly Reason[],
  minute: number,
): LogEvent {
  const found = reasons.flatMap((reason) =>
    reason.kind === "data" ? [{ infoType: reason.infoType, category: reason.category, count: reason.count }] : [],
  );
  return { minute, tool: tool.id, entryWay, action, answer, found };
}
