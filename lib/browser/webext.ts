import type { Browser } from "webextension-polyfill";

export type { DeclarativeNetRequest } from "webextension-polyfill";

const { browser: own, chrome } = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser }; // as: the globals of an extension

/**
 * The extension APIs: every use of them goes through here. With Manifest 3 Chromium's `chrome` gives promises, as Firefox's `browser` does, so no polyfill is
 * loaded (4 kB of every guard). What it would add: a listener for messages that answers later returns `true` and calls `sendResponse`, not a promise.
 */
export const browser: Browser = own?.runtime?.id === undefined ? chrome : own;
