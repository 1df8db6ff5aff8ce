import { parseHost } from "../base/host.ts";
import type { Place } from "../base/place.ts";

/**
 * Where the frame is. A frame without an address of its own (about:blank, srcdoc, blob:) is where its opener or parent is.
 * Undefined when nothing tells (a sandboxed frame without referrer).
 */
export function placeOf(view: Window): Place | undefined {
  const { location, document } = view;
  // location.ancestorOrigins: Chromium only.
  const inherited = [view.origin, document.referrer, location.ancestorOrigins?.[0] ?? ""];
  for (const address of location.host === "" ? inherited : [location.href]) {
    const url = URL.parse(address);
    const host = parseHost(url?.hostname ?? "");
    if (url !== null && host !== undefined) return { host, path: url.pathname, query: url.search.slice(1) };
  }
  return undefined;
}
