import type { Message } from "../messages/protocol.ts";
import { browser } from "./webext.ts";

/** Sends a message to the background. Nothing waits for it, and it may be lost: the extension was updated under an open tab, or the browser shuts down. */
export function send(message: Message): void {
  try {
    // What is done in a private window is not remembered; what only opens a page is done.
    if (message.kind !== "open-request" && message.kind !== "open-vendor-card" && browser.extension?.inIncognitoContext) return;
    browser.runtime.sendMessage(message).catch(() => undefined);
  } catch {
    // The extension of this page's guard is gone; its gates go on without a memory.
  }
}
