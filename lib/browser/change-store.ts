import { readStores, type Stores, writeStores } from "./stores.ts";

/**
 * Reads, changes and writes one store as one step, also across the background and our pages (Web Locks are shared by an origin).
 * Not for a content script, whose locks are the page's. Resolves with what is stored now; nothing is written when `change` gives back what it got.
 */
export function changeStore<K extends keyof Stores>(key: K, change: (current: Stores[K] | undefined) => Stores[K]): Promise<Stores[K]> {
  return navigator.locks.request(`handrail-${key}`, async () => {
    const current = (await readStores([key]))[key];
    const next = change(current);
    if (next !== current) await writeStores({ [key]: next } as unknown as Partial<Stores>); // as: the key and its value belong together
    return next;
  });
}
