import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { takeOverFrame } from "../../lib/browser/handover.ts";
import { answerSelfTest } from "../../lib/browser/self-test.ts";
import { browser } from "../../lib/browser/webext.ts";
import { scan } from "../../lib/detect/scan.ts";
import { gateDrop } from "../../lib/page/gates/drop.ts";
import { gateFiles } from "../../lib/page/gates/file.ts";
import { gatePaste } from "../../lib/page/gates/paste.ts";
import { gatePastedFiles } from "../../lib/page/gates/paste-files.ts";
import { gateSubmit } from "../../lib/page/gates/submit.ts";
import { gateTyping } from "../../lib/page/gates/type.ts";
import { gateAddress } from "../../lib/page/gates/url.ts";
import { gateWire } from "../../lib/page/gates/wire.ts";
import { connectLine } from "../../lib/page/line.ts";
import { withinFrame } from "./frame-keeper.ts";
import { createKeeper } from "./keeper.ts";
import { lookAtOurselves } from "./self-test.ts";
import { keeperAround, publish, takeOver } from "./take-over.ts";
import { watchExtensions } from "./watch-extensions.ts";

// Where and how it runs is in wxt.config.ts: the catalog that says so must not be in this bundle. Not a content script to the build tool, whose wrapper tells every page that we are there.
export default defineUnlistedScript(() => {
  const guard = takeOver();
  if (guard === undefined) return;
  const { signal } = guard;
  const lookAgain = gateAddress(window, browser.runtime.getURL("/address.html"), scan);
  const line = connectLine(window, signal);
  const keeper = withinFrame(createKeeper(window, signal, lookAgain), () => keeperAround(window), location.host !== "");
  publish(keeper);
  // A question that is open is still answered; only then does the next version take its place.
  const retire = () => void keeper.whenIdle().then(() => guard.abort());
  takeOverFrame(window, retire, signal).catch(() => undefined);
  gatePaste(window, keeper, signal);
  gatePastedFiles(window, keeper, keeper.files, signal);
  gateSubmit(window, keeper, signal);
  gateTyping(window, line, keeper, signal);
  gateDrop(window, keeper, keeper.files, signal);
  gateFiles(window, line, keeper, keeper.files, signal);
  gateWire(window, line, keeper, signal);
  answerSelfTest(() => lookAtOurselves(window, line), signal);
  watchExtensions(window, signal);
});
