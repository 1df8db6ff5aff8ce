import { retained } from "../activity/retention.ts";
import { news } from "../request/my-requests.ts";
import { changeStore } from "./change-store.ts";
import { DELIVERY_ALARM, deliver, forgetReturned } from "./deliver.ts";
import { REPORT_ALARM, report } from "./report.ts";
import { followStores, readStores } from "./stores.ts";
import { browser } from "./webext.ts";

const RETENTION_ALARM = "handrail-retention";
const HALF_A_DAY = 12 * 60; // minutes

/** Keeps requests, reports and the memory of activity moving for as long as the background lives. Call it while the background starts. */
export function watchPeople(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DELIVERY_ALARM) void deliver();
    if (name === REPORT_ALARM) void report();
    if (name === RETENTION_ALARM) void forgetOld();
  });
  followStores((changed) => {
    if ("outbox" in changed || "policy" in changed) void deliver();
    if ("policy" in changed) void forgetOld();
    if ("policy" in changed || "myRequests" in changed || "outbox" in changed) void showNews();
  }, new AbortController().signal);
  void browser.alarms.create(RETENTION_ALARM, { delayInMinutes: 1, periodInMinutes: HALF_A_DAY });
  void deliver();
  void report();
  void showNews();
}

async function forgetOld(): Promise<void> {
  await forgetReturned();
  const { policy } = await readStores(["policy"]);
  if (policy === undefined) return;
  const now = Math.floor(Date.now() / 60_000);
  await changeStore("activity", (activity = []) => {
    const kept = retained(activity, policy.compiled.retentionDays, now);
    return kept.length === activity.length ? activity : kept;
  });
}

// The popup says which; the number on our button says that there is something.
async function showNews(): Promise<void> {
  const { policy, myRequests = [], outbox = [] } = await readStores(["policy", "myRequests", "outbox"]);
  const returned = outbox.filter(({ returnedAt }) => returnedAt !== undefined).length;
  const count = returned + (policy === undefined ? 0 : news(myRequests, policy.compiled).length);
  await browser.action.setBadgeText({ text: count === 0 ? "" : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: "#0f6554" });
}
