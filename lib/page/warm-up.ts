/** What a person does before handing something over: there is no time to wait for idle moments any more. */
const SIGNS = ["pointerdown", "keydown", "dragenter"] as const;
/** A page that has loaded goes on starting for a while, in milliseconds. */
const SETTLES_MS = 1000;
/** An idle moment must be so long to be used, and so much of it is; in milliseconds. A step takes one to some ten. */
const IDLE_MS = 12;

/**
 * Does `work` in small steps, once: in idle moments when the page has been there for a while and is looked at, or at once, with turns for the page in between,
 * when a person begins to do something. A frame within the page waits for that: most of them hold no composer.
 */
export function warmUp(view: Window, work: Generator<undefined, void>, signal: AbortSignal): void {
  const { document } = view;
  let isUrgent = false;
  const end = new AbortController();
  const until = { capture: true, passive: true, signal: AbortSignal.any([signal, end.signal]) };
  const step = () => {
    if (!until.signal.aborted && work.next().done === true) end.abort();
  };
  const hurry = () => {
    step();
    if (!until.signal.aborted) setTimeout(hurry, 0);
  };
  const onSign = () => {
    if (!isUrgent) setTimeout(hurry, 0);
    isUrgent = true;
  };
  const idle = (deadline: IdleDeadline) => {
    if (isUrgent || until.signal.aborted) return;
    const started = performance.now();
    if (deadline.timeRemaining() >= IDLE_MS)
      do step();
      while (!until.signal.aborted && performance.now() - started < IDLE_MS);
    view.requestIdleCallback(idle);
  };
  const wait = () => {
    if (document.hidden) document.addEventListener("visibilitychange", wait, { once: true, signal: until.signal });
    else setTimeout(() => view.requestIdleCallback(idle), SETTLES_MS);
  };
  for (const sign of SIGNS) view.addEventListener(sign, onSign, until);
  if (view !== view.top) return;
  if (document.readyState === "complete") wait();
  else view.addEventListener("load", wait, { once: true, signal: until.signal });
}
