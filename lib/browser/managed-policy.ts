import { allTools } from "../catalog/tools.ts";
import { isMissing, isOverdue, nextRecord, sameRecord } from "../policy/next-record.ts";
import type { PolicyRecord } from "../policy/policy.ts";
import { sameJson } from "../policy/same-json.ts";
import { browser } from "./webext.ts";

/** Keys in `storage.local`: the policy in force, the managed policy that it was last read from, and one that a person loaded. */
const RECORD = "policy";
const LAST_MANAGED = "lastManagedPolicy";
const LOCAL = "localPolicy";

/** Chromium delivers a managed policy up to 2.9 s after a start or install (measured). After this, nothing is coming. */
const OVERDUE_MS = 10_000;

/** Goes off when a day that the policy names is over: an approval has ended, a review is due. */
const DAY_ALARM = "policy-day";

let running: Promise<void> = Promise.resolve();

/**
 * Keeps `storage.local.policy` in step with what the administrator pushes, for as long as the background lives.
 * Call it while the background starts, before anything is awaited: only then does a change of policy wake the background.
 * Resolves when a policy is stored, which takes seconds while the browser itself starts.
 */
export function watchPolicy(): Promise<void> {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "managed" || (area === "local" && LOCAL in changes)) void refreshPolicy();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DAY_ALARM) void refreshPolicy();
  });
  return refreshPolicy();
}

/** Reads what is pushed now and stores the policy that follows, if it differs from the stored one. Calls wait for each other. */
export function refreshPolicy(overdue = false): Promise<void> {
  running = running.catch(() => undefined).then(() => storeNext(overdue));
  return running;
}

async function storeNext(overdue: boolean): Promise<void> {
  const managed = await pushed();
  const stored = await browser.storage.local.get([RECORD, LAST_MANAGED, LOCAL]);
  const current = stored[RECORD] as PolicyRecord | undefined; // as: only this function writes it; it is compared, not trusted
  const sources = { managed, lastManaged: stored[LAST_MANAGED], local: stored[LOCAL], overdue: overdue || isOverdue(current) };
  if (!sources.overdue && isMissing(sources)) setTimeout(() => void refreshPolicy(true), OVERDUE_MS);
  const next = nextRecord(sources, allTools(), Date.now());
  if (next.nextDue === undefined) await browser.alarms.clear(DAY_ALARM);
  else browser.alarms.create(DAY_ALARM, { when: next.nextDue });
  const unchanged = sameRecord(current, next.record) && sameJson(stored[LAST_MANAGED], next.lastManaged);
  if (unchanged) return;
  await browser.storage.local.set({
    [RECORD]: next.record,
    ...(next.lastManaged === undefined ? {} : { [LAST_MANAGED]: next.lastManaged }),
  });
}

// Firefox rejects when there is no policy, Chromium answers {}: both mean "nothing yet".
async function pushed(): Promise<unknown> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return undefined;
  }
}
