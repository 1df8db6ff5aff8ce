import { retained } from "../activity/retention.ts";
import { assertNever } from "../base/assert-never.ts";
import { withSiteAnswer } from "../decide/site-answers.ts";
import type { Message } from "../messages/protocol.ts";
import { readStores, writeStores } from "./stores.ts";

/** Days that log events are kept while there is no policy yet. */
const RETENTION_DAYS = 90;

// Read, change and write again is three steps: one message after the other, or two tabs would overwrite each other's.
let last: Promise<void> = Promise.resolve();

/** Does what a message asks for. Resolves when it is stored. */
export function remember(message: Message, nowMinute: number): Promise<void> {
  last = last.catch(() => undefined).then(() => store(message, nowMinute));
  return last;
}

async function store(message: Message, nowMinute: number): Promise<void> {
  switch (message.kind) {
    case "log-event": {
      const { activity = [], policy } = await readStores(["activity", "policy"]);
      const days = policy?.compiled.retentionDays ?? RETENTION_DAYS;
      return writeStores({ activity: retained([...activity, message.event], days, nowMinute) });
    }
    case "site-answer": {
      const { siteAnswers = {} } = await readStores(["siteAnswers"]);
      return writeStores({ siteAnswers: withSiteAnswer(siteAnswers, message.tool, nowMinute) });
    }
    default:
      return assertNever(message);
  }
}
