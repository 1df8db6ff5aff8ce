import { chosenRoute, type End } from "../request/chosen-route.ts";
import type { MyRequest } from "../request/my-requests.ts";
import { afterTry, dueNow, type Outgoing, stillKept, type TryResult } from "../request/outbox.ts";
import { shapeOf, webhookBody } from "../request/routes/webhook.ts";
import { changeStore } from "./change-store.ts";
import { post } from "./post.ts";
import { followStores, readStores, type Stores } from "./stores.ts";
import { browser } from "./webext.ts";

/** Name of the alarm that wakes the background for the next try. */
export const DELIVERY_ALARM = "handrail-deliver";

/** Puts something into the outbox, in place of what was there under its id; the background sees that and delivers it. */
export async function send(outgoing: Outgoing): Promise<void> {
  await changeStore("outbox", (outbox = []) => [...outbox.filter(({ id }) => id !== outgoing.id), outgoing]);
}

/** Tries what is due, one after the other, and sets the alarm for the rest. Calls wait for each other. */
export function deliver(): Promise<void> {
  return navigator.locks.request("handrail-delivering", async () => {
    const { outbox = [], policy } = await readStores(["outbox", "policy"]);
    if (policy === undefined) return;
    const route = chosenRoute(policy.compiled);
    for (const outgoing of dueNow(outbox, Date.now())) {
      // The route has gone from the policy: the person is told, and sends it another way.
      const result: TryResult =
        route.kind === "webhook"
          ? await post(
              route.url,
              policy.compiled.requests.webhookHeaders,
              webhookBody(shapeOf(route.url), outgoing.letter, outgoing.details),
            )
          : { kind: "refused" };
      const next = afterTry(outgoing, result, Date.now());
      await changeStore("outbox", (now = []) => now.flatMap((one) => (one.id === outgoing.id ? (next ?? []) : one)));
      if (next === undefined || next.returnedAt !== undefined) await setState(outgoing.id, next === undefined ? "delivered" : "refused");
    }
    await setAlarm();
  });
}

/** Tells once what became of a letter that was sent; nothing after the signal aborts. */
export function followLetter(id: string, onEnd: (end: End) => void, signal: AbortSignal): void {
  const stop = new AbortController();
  const look = ({ outbox }: Partial<Stores>) => {
    const letter = outbox?.find((one) => one.id === id);
    if (stop.signal.aborted || signal.aborted || outbox === undefined || (letter !== undefined && letter.returnedAt === undefined)) return;
    stop.abort();
    onEnd(letter === undefined ? "delivered" : "returned");
  };
  followStores(look, AbortSignal.any([stop.signal, signal]));
  // It may have gone before anybody listened.
  readStores(["outbox"]).then(look, () => undefined);
}

/** Forgets what was given back long ago. */
export async function forgetReturned(): Promise<void> {
  await changeStore("outbox", (outbox = []) => {
    const kept = stillKept(outbox, Date.now());
    return kept.length === outbox.length ? outbox : kept;
  });
}

/** The person has sent by other means what was given back to them: its text is forgotten. */
export async function takeBack(id: string): Promise<void> {
  await changeStore("outbox", (outbox = []) => outbox.filter((one) => one.id !== id || one.returnedAt === undefined));
  await setState(id, "handed-over");
}

async function setState(id: string, state: MyRequest["state"]): Promise<void> {
  await changeStore("myRequests", (requests = []) => requests.map((request) => (request.id === id ? { ...request, state } : request)));
}

async function setAlarm(): Promise<void> {
  const { outbox = [] } = await readStores(["outbox"]);
  const next = Math.min(...outbox.filter(({ returnedAt }) => returnedAt === undefined).map(({ nextTryAt }) => nextTryAt));
  if (Number.isFinite(next)) await browser.alarms.create(DELIVERY_ALARM, { when: Math.max(next, Date.now()) });
}
