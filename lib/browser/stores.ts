import type { Accounts } from "../activity/accounts.ts";
import type { Day } from "../activity/day.ts";
import type { LogEvent } from "../activity/event.ts";
import type { ReportQueue } from "../activity/report-queue.ts";
import type { LookedAt } from "../catalog/looked-at.ts";
import type { CatalogText } from "../catalog/lookup.ts";
import type { SeenSites } from "../catalog/seen-sites.ts";
import type { Tool } from "../catalog/tool.ts";
import type { SiteAnswers } from "../decide/site-answers.ts";
import { type PolicyRecord, RECORD_VERSION } from "../policy/policy.ts";
import type { MyRequest } from "../request/my-requests.ts";
import type { Outgoing } from "../request/outbox.ts";

import { browser } from "./webext.ts";

/** All that the extension keeps, in `storage.local`. Absent until first written. */
export interface Stores {
  /** The last known policy. Written by managed-policy.ts only. */
  readonly policy: PolicyRecord;
  readonly siteAnswers: SiteAnswers;
  /** The name by which guards of this install know each other. Random. */
  readonly handover: string;
  readonly activity: readonly LogEvent[];
  /** By tool id, the day (UTC) on which its last visit was remembered. */
  readonly visited: Readonly<Record<string, Day>>;
  readonly accounts: Accounts;
  /** Random, made once: tells two exports of one person from those of two. */
  readonly installation: string;
  /** What the person entered for reports that carry it. */
  readonly workEmail: string;
  readonly reportQueue: ReportQueue;
  /** Minute (since 1970) in which the survey was answered or put off. */
  readonly surveyed: number;
  readonly outbox: readonly Outgoing[];
  readonly myRequests: readonly MyRequest[];
  /** The approved tools that the catalog knows, in the policy's order: guards offer them, and carry no catalog. */
  readonly approvedTools: readonly Tool[];
  /** Which catalog the chunks are cut from. */
  readonly catalogVersion: string;
  /** The catalog in chunks by host (`chunkKey`). */
  readonly [chunk: `catalog-${number}`]: CatalogText;
  /** The browser's own policy says which Google accounts may be used. */
  readonly googleDomainsByBrowser: boolean;
  /** By id, the minute in which an AI extension was last spoken of. */
  readonly toldExtensions: Readonly<Record<string, number>>;
  /** Where the background looks at requests too: what it and the guards salt their digests with. "" or absent where it does not. Random. */
  readonly requestGate: string;
  /** Unknown sites that turned out to be AI. */
  readonly seenSites: SeenSites;
  /** Ordinary hosts that were looked at, in pieces by host (`lookedKey`). */
  readonly [piece: `looked-${number}`]: LookedAt;
}

/** Reads some of the stores. Rejects when the storage cannot be read. */
export async function readStores<K extends keyof Stores>(keys: readonly K[]): Promise<Partial<Pick<Stores, K>>> {
  const stored = (await browser.storage.local.get([...keys])) as Partial<Stores>; // as: only this extension writes there, through this file and managed-policy.ts
  return ofThisVersion(stored) as Partial<Pick<Stores, K>>; // as: only what was asked for is there
}

// After an update the policy of the version before is still there, without what this version reads.
function ofThisVersion(stores: Partial<Stores>): Partial<Stores> {
  if (stores.policy === undefined || stores.policy.version === RECORD_VERSION) return stores;
  const { policy: _, ...rest } = stores;
  return rest;
}

/** Writes some of the stores, all or none. */
export async function writeStores(values: Partial<Stores>): Promise<void> {
  await browser.storage.local.set(values);
}

/** Calls back with what changed in the stores, until the signal aborts. */
export function followStores(listener: (changed: Partial<Stores>) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== "local") return;
    const changed = Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])) as Partial<Stores>; // as: see readStores
    listener(ofThisVersion(changed));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
