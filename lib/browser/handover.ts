import { readStores, writeStores } from "./stores.ts";

/** Makes the name by which guards of this install know each other, once. No page can guess it. */
export async function prepareHandover(): Promise<void> {
  const { handover } = await readStores(["handover"]);
  if (handover === undefined) await writeStores({ handover: crypto.randomUUID() });
}

/**
 * Retires the guard of an earlier version that still runs in the frame (the extension was updated under an open tab), and calls back when a later one takes over.
 * The earlier one lives in a world of its own, which shares nothing with this one but the page's events.
 */
export async function takeOverFrame(view: Window, retire: () => void, signal: AbortSignal): Promise<void> {
  const { handover } = await readStores(["handover"]);
  if (handover === undefined || signal.aborted) return;
  view.dispatchEvent(new Event(handover));
  view.addEventListener(handover, retire, { capture: true, once: true, signal });
}
