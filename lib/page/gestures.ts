import { listen } from "./listen.ts";

/** For so long after a press or a key that may send is a request the answer to it, in milliseconds. */
const RECENT_MS = 1500;

/** Whether the person has just done something that sends. Shift+Enter begins a line nearly everywhere, and what is saved then is a draft. */
export function followGestures(view: Window, signal: AbortSignal): { isRecent(): boolean } {
  let last = -RECENT_MS;
  listen(
    view,
    ["keydown", "pointerdown", "pointerup", "click", "submit", "drop"],
    (event) => {
      if (!event.isTrusted || (event instanceof KeyboardEvent && (event.key !== "Enter" || event.shiftKey))) return;
      last = performance.now();
    },
    signal,
  );
  return { isRecent: () => performance.now() - last < RECENT_MS };
}
