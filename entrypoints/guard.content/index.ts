import { defineContentScript } from "wxt/utils/define-content-script";
import { catalogPatterns } from "../../lib/catalog/match-patterns.ts";
import { gatePaste } from "../../lib/page/gates/paste.ts";
import { gateTyping } from "../../lib/page/gates/type.ts";
import { createKeeper } from "./keeper.tsx";
import { takeOver } from "./take-over.ts";

export default defineContentScript({
  matches: [...catalogPatterns()],
  runAt: "document_start",
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    const signal = takeOver();
    if (signal === undefined) return;
    const keeper = createKeeper(window, signal);
    gatePaste(window, keeper, signal);
    gateTyping(window, keeper, signal);
  },
});
