import type { LogEvent } from "../activity/event.ts";
import type { SiteAnswers } from "../decide/site-answers.ts";
import type { PolicyRecord } from "../policy/policy.ts";
import { browser } from "./webext.ts";

/** All that the extension keeps, in `storage.local`. Absent until first written. */
export interface Stores {
  /** The last known policy. Written by managed-policy.ts only. */
  readonly policy: PolicyRecord;
  readonly siteAnswers: SiteAnswers;
  readonly activity: readonly LogEvent[];
}

/** Reads some of the stores. Rejects when the storage cannot be read. */
export async function readStores<K extends keyof Stores>(keys: readonly K[]): Promise<Partial<Pick<Stores, K>>> {
  return (await browser.storage.local.get([...keys])) as Partial<Pick<Stores, K>>; // as: only this extension writes there, through this file and managed-policy.ts
}

/** Writes one store. */
export async function writeStore<K extends keyof Stores>(key: K, value: Stores[K]): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** Calls back with what changed in the stores, until the signal aborts. */
export function followStores(listener: (changed: Partial<Stores>) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== "local") return;
    listener(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
