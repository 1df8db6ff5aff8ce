import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { injectedExtensions } from "../../lib/catalog/extensions/injected.ts";
import { isSurer, seenAs } from "../../lib/catalog/seen-as.ts";
import type { PageKind } from "../../lib/catalog/signals/page-kind.ts";
import { judgePage } from "../../lib/catalog/signals.ts";
import type { Judged } from "../../lib/messages/judged.ts";
import { extensionUrls } from "../../lib/page/extension-marks.ts";
import { placeOf } from "../../lib/page/place.ts";
import { readFacts } from "../../lib/page/read-facts.ts";
import { rememberHere, seenHere } from "../guard/seen-here.ts";

/** Runs once in a frame that is worth a look; the background takes what it returns. */
export default defineUnlistedScript((): Judged => {
  const place = placeOf(window);
  const page: PageKind = place === undefined ? { kind: "ordinary" } : judgePage({ place, ...readFacts(window) });
  const seen = seenAs(page);
  // A later look may tell more, never less.
  if (seen !== undefined && isSurer(seen, seenHere())) rememberHere(seen);
  const has = (selector: string) => document.querySelector(selector) !== null;
  return { page, extensions: injectedExtensions(has, extensionUrls(document)) };
});
