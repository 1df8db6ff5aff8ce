import type { ScanOffer } from "../files/scan-messages.ts";
import { browser } from "./webext.ts";

/** What a guard says to the scan frame that it has put into its page; undefined for anything else. */
export function scanOffer(raw: unknown): ScanOffer | undefined {
  const isOffer = typeof raw === "object" && raw !== null && "kind" in raw && raw.kind === "scan-offer" && "word" in raw;
  return isOffer && typeof raw.word === "string" ? { kind: "scan-offer", word: raw.word } : undefined;
}

/**
 * Says again, to the same tab, what a guard says to its scan frame: Firefox brings a content script's message to the background alone, and to a frame
 * of the extension inside a page only what is sent to the tab (seen in Firefox 153). No page of the web can send either.
 */
export function relayScanOffers(): void {
  browser.runtime.onMessage.addListener((raw: unknown, { id, tab }: { readonly id?: string; readonly tab?: { readonly id?: number } }) => {
    const offer = id === browser.runtime.id ? scanOffer(raw) : undefined;
    if (offer !== undefined && tab?.id !== undefined) browser.tabs.sendMessage(tab.id, offer).catch(() => undefined);
    return undefined;
  });
}
