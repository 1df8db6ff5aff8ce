import { dayOf } from "../activity/day.ts";
import type { LogEvent } from "../activity/event.ts";
import { retained } from "../activity/retention.ts";
import { assertNever } from "../base/assert-never.ts";
import { withSiteAnswer } from "../decide/site-answers.ts";
import type { Message } from "../messages/protocol.ts";
import { changeStore } from "./change-store.ts";
import { openPage } from "./pages.ts";
import { queueReport } from "./report.ts";
import { readStores } from "./stores.ts";

/** Days that log events are kept while there is no policy yet. */
const RETENTION_DAYS = 90;

/** Does what a message asks for. Resolves when it is done. */
export async function carryOut(message: Message, nowMinute: number): Promise<void> {
  switch (message.kind) {
    case "log-event":
      return remember(message.event, nowMinute);
    case "site-answer":
      await changeStore("siteAnswers", (answers = {}) => withSiteAnswer(answers, message.tool, nowMinute));
      return;
    case "visit":
      return rememberVisit(message, nowMinute);
    case "open-request":
      return openPage("request", { tool: message.tool, site: message.site });
    case "account":
      await changeStore("accounts", (accounts = {}) => ({ ...accounts, [message.tool]: { kind: message.account, minute: nowMinute } }));
      return;
    case "open-vendor-card":
      return openPage("vendor", { tool: message.tool });
    default:
      return assertNever(message);
  }
}

async function remember(event: LogEvent, nowMinute: number): Promise<void> {
  const { policy } = await readStores(["policy"]);
  const days = policy?.compiled.retentionDays ?? RETENTION_DAYS;
  await changeStore("activity", (activity = []) => retained([...activity, event], days, nowMinute));
  await queueReport(event, policy);
}

// Once a day is enough for "who uses what", and says least of a person's day.
async function rememberVisit({ tool, action }: Extract<Message, { kind: "visit" }>, minute: number): Promise<void> {
  const today = dayOf(minute);
  let isFirst = false;
  await changeStore("visited", (visited = {}) => {
    isFirst = !Object.hasOwn(visited, tool) || visited[tool] !== today;
    return isFirst ? { ...visited, [tool]: today } : visited;
  });
  if (isFirst) await remember({ minute, tool, entryWay: "visit", action, answer: "none", found: [] }, minute);
}
