import type { Browser } from "webextension-polyfill";

export type { DeclarativeNetRequest } from "webextension-polyfill";

/**
 * The extension APIs: every use of them goes through here. With Manifest 3 Chromium's `chrome` gives promises, as Firefox's `browser` does, so no polyfill is
 * loaded (4 kB of every guard). What it would add: a listener for messages that answers later returns `true` and calls `sendResponse`, not a promise.
 * By the name that the browser itself sets: where there is none, a page can put an element called "browser".
 */
export const browser = (
  import.meta.env.FIREFOX ? (globalThis as { browser?: unknown }).browser : (globalThis as { chrome?: unknown }).chrome
) as Browser; // as: what the browser gives is what the typings describe
