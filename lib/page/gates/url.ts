import type { Finding } from "../../detect/detector.ts";
import { mayCarryText, textIn, unsettled } from "../address.ts";

/**
 * Holds a page that was opened with sensitive text in its address, before its scripts run: typed, bookmarked, a link, a redirect, with a fragment that no
 * server sees. The frame goes to our page that asks (`ask`, with the address in its fragment) and from there on. Call it first of all, at document_start.
 */
export function gateAddress(view: Window, ask: string, scan: (text: string) => readonly Finding[]): void {
  const { href } = view.location;
  const before = unsettled(href);
  if (before !== undefined) {
    view.history.replaceState(view.history.state, "", before);
    return;
  }
  if (view.document.body !== null || !mayCarryText(href)) return;
  // The server has had the address by now. An e-mail address in it is nearly always that of a sign-in link, which cannot be opened twice.
  if (!scan(textIn(href)).some(({ category }) => category !== "contact")) return;
  view.stop();
  view.location.replace(`${ask}#${href}`);
}
