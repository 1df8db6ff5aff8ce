import { listen, stop } from "../../lib/page/listen.ts";
import { shownStandIns } from "../../lib/page/stand-ins.ts";
import { restored } from "../../lib/redact/restored.ts";
import { view as shownAs } from "../guard/drawer.ts";
import type { createOverlay } from "../guard/overlay.ts";

/** How often the page is looked through while it changes, in milliseconds. */
const LOOK_MS = 250;

/**
 * Lets a person read a reply with the real values again, once something has been replaced in this tab. They are drawn in our own layer, and put into what is copied:
 * the page, and so the site, never has them.
 */
export function offerRestore(
  view: Window,
  overlay: ReturnType<typeof createOverlay>,
  originals: () => ReadonlyMap<string, string>,
  signal: AbortSignal,
): { offer(): void } {
  let offered = false;
  let shown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = () => {
    timer = undefined;
    overlay.restored(shown ? shownAs("Restored", { places: shownStandIns(view.document, originals()) }) : null);
  };
  const drawSoon = () => {
    if (shown && timer === undefined) timer = setTimeout(draw, LOOK_MS);
  };
  const observer = new MutationObserver(drawSoon);
  const drawSwitch = () => overlay.restoreSwitch(shownAs("RestoreSwitch", { shown, onSwitch }));
  const onSwitch = () => {
    shown = !shown;
    if (shown) observer.observe(view.document.body, { childList: true, subtree: true, characterData: true });
    else observer.disconnect();
    draw();
    drawSwitch();
  };
  return {
    offer() {
      if (offered || view !== view.top) return;
      offered = true;
      drawSwitch();
      signal.addEventListener("abort", () => observer.disconnect(), { once: true });
      listen(view, ["scroll", "resize"], () => shown && view.requestAnimationFrame(draw), signal);
      listen(
        view,
        ["copy"],
        (event) => {
          const text = view.getSelection()?.toString() ?? "";
          const whole = restored(text, originals());
          if (!shown || !event.isTrusted || whole === text || event.clipboardData === null) return;
          event.clipboardData.setData("text/plain", whole);
          stop(event);
        },
        signal,
      );
    },
  };
}
