import type { Host } from "../base/host.ts";
import { CHUNKS } from "../catalog/chunk-key.ts";
import { catalogVersion } from "../catalog/chunks.ts";
import { isLookedAt, lookedKey, withLook } from "../catalog/looked-at.ts";
import type { SeenAs } from "../catalog/seen-as.ts";
import { holding, withSeenSite } from "../catalog/seen-sites.ts";
import { registerGuard } from "./register.ts";
import { readStores, writeStores } from "./stores.ts";
import { browser } from "./webext.ts";

/** Registration of the guard at unknown sites that turned out to be AI. */
const REGISTRATION = "seen-sites";

// Read, change and write again is three steps: one after the other, or two tabs would overwrite each other's.
let last: Promise<void> = Promise.resolve();
const inTurn = (step: () => Promise<void>): Promise<void> => {
  last = last.catch(() => undefined).then(step);
  return last;
};

/** True when a page of this host that looks like this was looked at lately, and was ordinary. */
export async function wasOrdinary(host: Host, sketch: number, nowMinute: number): Promise<boolean> {
  const key = lookedKey(host);
  const { [key]: piece = {} } = await readStores([key]);
  return isLookedAt(piece, host, sketch, nowMinute);
}

/** Remembers an ordinary look, by a fingerprint of the host. */
export function rememberOrdinary(host: Host, sketch: number, nowMinute: number): Promise<void> {
  return inTurn(async () => {
    const key = lookedKey(host);
    const { [key]: piece = {} } = await readStores([key]);
    await browser.storage.local.set({ [key]: withLook(piece, host, sketch, nowMinute) });
  });
}

/** Remembers what an unknown site turned out to be; from its next load on the guard is there from the start. */
export function rememberSeen(host: Host, as: SeenAs, nowMinute: number): Promise<void> {
  return inTurn(async () => {
    const { seenSites = {} } = await readStores(["seenSites"]);
    await writeStores({ seenSites: withSeenSite(seenSites, host, { as, minute: nowMinute, catalog: catalogVersion() }) });
    await register(nowMinute);
  });
}

/** Forgets what no longer holds and registers the guard at what does. After an update every page is looked at anew, since the catalog may know it now. */
export function refreshSeenSites(nowMinute: number, updated: boolean): Promise<void> {
  return inTurn(async () => {
    if (updated) await browser.storage.local.remove(Array.from({ length: CHUNKS }, (_, number) => `looked-${number}`));
    await register(nowMinute);
  });
}

async function register(nowMinute: number): Promise<void> {
  const { seenSites = {} } = await readStores(["seenSites"]);
  const kept = holding(seenSites, catalogVersion(), nowMinute);
  if (Object.keys(kept).length !== Object.keys(seenSites).length) await writeStores({ seenSites: kept });
  await registerGuard(
    REGISTRATION,
    Object.keys(kept)
      .map((host) => `*://${host}/*`)
      .toSorted(),
  );
}
