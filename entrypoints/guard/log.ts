import type { LogEvent } from "../../lib/activity/event.ts";
import { eventOf } from "../../lib/activity/event-of.ts";
import { send } from "../../lib/browser/send.ts";
import type { Answer } from "../../lib/decide/answers.ts";
import type { Reason } from "../../lib/decide/decide.ts";
import { thisMinute, type Visit } from "./visit.ts";

/** Remembers a decision and what the person answered: ids and counts. */
export function log(
  { verdict }: Extract<Visit, { kind: "known" }>,
  entryWay: LogEvent["entryWay"],
  action: LogEvent["action"],
  answer: Answer | "none",
  reasons: readonly Reason[],
): void {
  send({ kind: "log-event", event: eventOf(verdict, entryWay, action, answer, reasons, thisMinute()) });
}
