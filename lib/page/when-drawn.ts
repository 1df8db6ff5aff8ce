/** Looks after the load, in milliseconds: single-page apps draw late. */
const LOOKS_MS = [0, 1000, 3000, 7000, 15_000, 30_000];
/** Looks after a click or a press of Enter. */
const AFTER_PRESS_MS = [400, 1500];

/**
 * Calls `look` when the page may have drawn something new: a few times after the load, after a press, on the way back, and when a person goes into a
 * box - so what is drawn however late is seen before it is written in. Nothing is observed that costs a page that changes by itself.
 */
export function whenDrawn(view: Window, look: () => void, signal: AbortSignal): void {
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  const lookIn = (ms: number, immediately: boolean) => {
    clearTimeout(timers.get(ms));
    const idle = () => (immediately ? look() : void view.requestIdleCallback(() => signal.aborted || look(), { timeout: 1000 }));
    timers.set(ms, setTimeout(idle, ms));
  };
  const afterPress = () => {
    for (const ms of AFTER_PRESS_MS) lookIn(ms, false);
  };
  for (const ms of LOOKS_MS) lookIn(ms, false);
  const options = { capture: true, passive: true, signal };
  view.addEventListener("focusin", () => lookIn(20, true), options);
  view.addEventListener("click", afterPress, options);
  view.addEventListener("popstate", afterPress, options);
  view.addEventListener("keydown", (event) => event.key === "Enter" && afterPress(), options);
  signal.addEventListener("abort", () => timers.forEach(clearTimeout), { once: true });
}
