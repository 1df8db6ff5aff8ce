import type { ScanOffer } from "../files/scan-messages.ts";
import { browser } from "./webext.ts";

/**
 * Waits in the scan frame for its guard's port. A page can show the frame, too, and send it a port: only one whose word has also come
 * by the extension's own messages, from a content script, is taken. One port a frame.
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
  browser.runtime.onMessage.addListener((raw: unknown, sender: { readonly id?: string; readonly tab?: unknown }) => {
    if (sender.id !== browser.runtime.id || sender.tab === undefined || !isOffer(raw) || said.size > 1000) return undefined;
    said.add(raw.word);
    match(raw.word);
    return undefined;
  });
  window.addEventListener("message", ({ data, ports: [port] }: MessageEvent<unknown>) => {
    if (typeof data !== "string" || port === undefined || taken || offered.size > 10) return;
    offered.set(data, port);
    match(data);
  });
}

function isOffer(raw: unknown): raw is ScanOffer {
  return (
    typeof raw === "object" && raw !== null && "kind" in raw && raw.kind === "scan-offer" && "word" in raw && typeof raw.word === "string"
  );
}
