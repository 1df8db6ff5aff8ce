import browser from "webextension-polyfill";

export type { DeclarativeNetRequest } from "webextension-polyfill";
/** The one import of the polyfill: every use of the extension APIs goes through it. */
export { browser };
