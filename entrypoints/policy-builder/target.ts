import type { Target } from "../../lib/policy/exports/format.ts";
import { GECKO_ID } from "../../lib/policy/exports/own-ids.ts";

/** Chrome's store. */
const UPDATE_URL = "https://clients2.google.com/service/update2/crx";

/** This very extension, as far as it knows itself: a browser tells an extension its id in that browser only. */
export function ownTarget(ownId: string): Target {
  const isChromium = /^[a-p]{32}$/.test(ownId);
  return { chromiumId: isChromium ? ownId : "", updateUrl: UPDATE_URL, geckoId: isChromium ? GECKO_ID : ownId, installUrl: "" };
}
