import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { seenAs } from "../../lib/catalog/seen-as.ts";
import type { PageKind } from "../../lib/catalog/signals/page-kind.ts";
import { judgePage } from "../../lib/catalog/signals.ts";
import { placeOf } from "../../lib/page/place.ts";
import { readFacts } from "../../lib/page/read-facts.ts";
import { rememberHere } from "../guard.content/seen-here.ts";

/** Runs once in a frame that is worth a look; the background takes what it returns. */
export default defineUnlistedScript((): PageKind => {
  const place = placeOf(window);
  const page: PageKind = place === undefined ? { kind: "ordinary" } : judgePage({ place, ...readFacts(window) });
  rememberHere(seenAs(page));
  return page;
});
