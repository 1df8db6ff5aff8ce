/** Keys of WindowEventMap, so that a wrong event name is a type error. */
type Name = keyof WindowEventMap;

/**
 * Listens on the window in the capture phase, before any listener of the page that came later.
 * `document.open()` removes listeners of isolated worlds (measured in Chromium 156), so they are attached again whenever the document gets new children;
 * attaching twice is a no-op.
 */
export function listen<N extends Name>(
  view: Window,
  names: readonly N[],
  listener: (event: WindowEventMap[N]) => void,
  signal: AbortSignal,
): void {
  const attach = () => {
    for (const name of names) view.addEventListener(name, listener, { capture: true, passive: false, signal });
  };
  attach();
  const observer = new MutationObserver(attach);
  observer.observe(view.document, { childList: true });
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}

/** Keeps an event from the page and undoes what the browser would do. */
export function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
