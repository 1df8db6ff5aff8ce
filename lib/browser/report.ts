import type { LogEvent } from "../activity/event.ts";
import { logsAddress, otlpLogs, type Reporter } from "../activity/otlp.ts";
import { afterReport, EMPTY_QUEUE, nextBatch, queued } from "../activity/report-queue.ts";
import type { PolicyRecord } from "../policy/policy.ts";
import { changeStore } from "./change-store.ts";
import { post } from "./post.ts";
import { readStores } from "./stores.ts";
import { browser } from "./webext.ts";

/** Name of the alarm that wakes the background for the next report. */
export const REPORT_ALARM = "handrail-report";

/** Events are gathered for so long: fewer requests, and no minute-by-minute picture of a person. */
const GATHER_MS = 60_000;

/** Queues an event for the collector; does nothing while the policy names none. */
export async function queueReport(event: LogEvent, policy: PolicyRecord | undefined): Promise<void> {
  if (policy === undefined || policy.compiled.reporting.otlpEndpoint === "") return;
  await changeStore("reportQueue", (queue = EMPTY_QUEUE) => queued(queue, event));
  // An alarm that stands already is left: a busy person would put it off for ever.
  if ((await browser.alarms.get(REPORT_ALARM)) === undefined) await browser.alarms.create(REPORT_ALARM, { when: Date.now() + GATHER_MS });
}

/** Reports what is queued, batch by batch, and sets the alarm for the rest. Calls wait for each other. */
export function report(): Promise<void> {
  return navigator.locks.request("handrail-reporting", async () => {
    for (;;) {
      const { reportQueue = EMPTY_QUEUE, policy } = await readStores(["reportQueue", "policy"]);
      if (policy === undefined || reportQueue.events.length === 0) return;
      const { otlpEndpoint, headers } = policy.compiled.reporting;
      // The policy does not report any more: what was queued is not anybody's business now.
      if (otlpEndpoint === "") return void (await changeStore("reportQueue", () => EMPTY_QUEUE));
      const batch = nextBatch(reportQueue, Date.now());
      if (batch.length === 0) return void (await browser.alarms.create(REPORT_ALARM, { when: reportQueue.nextTryAt }));
      const result = await post(logsAddress(otlpEndpoint), headers, otlpLogs(batch, await reporter(policy, reportQueue.dropped)));
      await changeStore("reportQueue", (queue = EMPTY_QUEUE) => afterReport(queue, batch.length, result, Date.now()));
    }
  });
}

async function reporter({ compiled }: PolicyRecord, dropped: number): Promise<Reporter> {
  const { organization, policyName, reporting } = compiled;
  return {
    version: browser.runtime.getManifest().version,
    policyName,
    office: organization.office,
    person: await personFor(reporting.person),
    dropped,
  };
}

// The mailbox is what the person has entered on the page that shows what is recorded; without it a hash stands for this browser.
async function personFor(kind: "none" | "hash" | "email"): Promise<string> {
  if (kind === "none") return "";
  const { workEmail = "" } = await readStores(["workEmail"]);
  if (kind === "email") return workEmail;
  const own = workEmail === "" ? await installation() : workEmail.trim().toLowerCase();
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(own));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A random id of this installation, made when first asked for. It says nothing of the person. */
export async function installation(): Promise<string> {
  return changeStore("installation", (id) => id ?? crypto.randomUUID());
}
