/** What the probe needs of the extension APIs. The polyfill would be larger than the probe. */
interface BareApi {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** The extension APIs as the browser gives them; `browser` where there is one, since Firefox's `chrome` may want callbacks. */
export function bareApi(): BareApi {
  const { browser, chrome } = globalThis as unknown as { readonly browser?: BareApi; readonly chrome: BareApi }; // as: the globals of a content script
  return browser ?? chrome;
}
