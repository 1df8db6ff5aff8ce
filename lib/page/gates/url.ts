import type { Finding } from "../../detect/detector.ts";
import { mayCarryText, textIn, unsettled } from "../address.ts";

type Scan = (text: string) => readonly Finding[];

/**
 * Holds a page that was opened with sensitive text in its address, before its scripts run: typed, bookmarked, a link, a redirect, with a fragment that no
 * server sees. The frame goes to our page that asks (`ask`, with the address in its fragment) and from there on. Call it first of all, at document_start.
 * It returns what looks once more, with a scan that knows the organisation's own terms as well: the policy comes a few milliseconds later.
 */
export function gateAddress(view: Window, ask: string, scan: Scan): (scanOwn: Scan) => void {
  const { href } = view.location;
  const nothing = () => undefined;
  const before = unsettled(href);
  if (before !== undefined) {
    view.history.replaceState(view.history.state, "", before);
    return nothing;
  }
  if (view.document.body !== null) return nothing;
  // The server has had the address by now. An e-mail address in it is nearly always that of a sign-in link, which cannot be opened twice.
  const hold = (findings: readonly Finding[]): boolean => {
    if (!findings.some(({ category }) => category !== "contact")) return false;
    view.stop();
    view.location.replace(`${ask}#${href}`);
    return true;
  };
  if (mayCarryText(href) && hold(scan(textIn(href)))) return nothing;
  return (scanOwn) => void hold(scanOwn(textIn(href)));
}
