import { scanOffer } from "./scan-relay.ts";
import { browser } from "./webext.ts";

/**
 * Waits in the scan frame for its guard's port. A page can show the frame, too, and send it a port: only one whose word has also come
 * by the extension's own messages, from the guard or from the background (scan-relay.ts), is taken. One port a frame.
 */
export function acceptScanPort(onPort: (port: MessagePort) => void): void {
  const said = new Set<string>();
  const offered = new Map<string, MessagePort>();
  let taken = false;
  const match = (word: string) => {
    const port = offered.get(word);
    if (taken || port === undefined || !said.has(word)) return;
    taken = true;
    offered.clear();
    onPort(port);
  };
  browser.runtime.onMessage.addListener((raw: unknown, sender: { readonly id?: string }) => {
    const offer = sender.id === browser.runtime.id ? scanOffer(raw) : undefined;
    if (offer === undefined || said.size > 1000) return undefined;
    said.add(offer.word);
    match(offer.word);
    return undefined;
  });
  window.addEventListener("message", ({ data, ports: [port] }: MessageEvent<unknown>) => {
    if (typeof data !== "string" || port === undefined || taken || offered.size > 10) return;
    offered.set(data, port);
    match(data);
  });
}
