import { composerAt } from "./composer.ts";
import { listen } from "./listen.ts";
import { deepTarget } from "./shadow.ts";

/** For so long after a press or a key that may send is a request the answer to it, in milliseconds. */
const RECENT_MS = 1500;

/**
 * Whether the person has just done something that sends. A press on the box itself does not, nor an Enter that begins a line, as Shift+Enter does nearly
 * everywhere: what is saved then is a draft.
 */
export function followGestures(view: Window, signal: AbortSignal): { isRecent(): boolean } {
  let last = -RECENT_MS;
  listen(
    view,
    ["keydown", "pointerdown", "pointerup", "click", "submit", "drop"],
    (event) => {
      if (!event.isTrusted || (event instanceof KeyboardEvent && (event.key !== "Enter" || event.shiftKey))) return;
      if (event instanceof PointerEvent && composerAt(deepTarget(event)) !== undefined) return;
      last = performance.now();
    },
    signal,
  );
  listen(
    view,
    ["input"],
    (event) => {
      if (event.isTrusted && event instanceof InputEvent && /^insert(?:LineBreak|Paragraph)$/.test(event.inputType)) last = -RECENT_MS;
    },
    signal,
  );
  return { isRecent: () => performance.now() - last < RECENT_MS };
}
