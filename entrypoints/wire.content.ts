import { defineContentScript } from "wxt/utils/define-content-script";
import { HOOKS } from "../lib/page/main/index.ts";
import { openLine } from "../lib/page/main/line.ts";

export default defineContentScript({
  // Where and how it runs statically is in wxt.config.ts, with the guard.
  registration: "runtime",
  world: "MAIN",
  main() {
    openLine(window, (line) => {
      for (const hook of HOOKS) {
        try {
          hook({ view: window, line });
        } catch {
          // This browser or this page is not as the hook needs it; the other gates stand.
        }
      }
    });
  },
});
