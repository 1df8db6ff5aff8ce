import { bareApi } from "../../lib/browser/bare.ts";
import { showsExtension } from "../../lib/page/extension-marks.ts";

/** Looks after the start, in milliseconds: a sidebar comes after the page, or when a person opens it. */
const LOOKS_MS = [2500, 8000, 30_000];

/** Asks the background to look, once, when an extension seems to have put something into this page. The probe, which does so elsewhere, does not run here. */
export function watchExtensions(view: Window, signal: AbortSignal): void {
  if (view !== view.top) return;
  let asked = false;
  const look = () => {
    if (signal.aborted || asked || !showsExtension(view.document)) return;
    asked = true;
    bareApi()
      .runtime.sendMessage({ kind: "worth-a-look", sketch: 0, frames: false, extensions: true })
      .catch(() => undefined); // the extension of this guard is gone
  };
  for (const wait of LOOKS_MS) setTimeout(look, wait);
}
