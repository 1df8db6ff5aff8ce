/** How often the address is looked at where the browser does not tell of changes, in milliseconds. */
const LOOK_MS = 500;

/** Calls back when the page's address changes without a load. */
export function followPlace(view: Window, onChange: () => void, signal: AbortSignal): void {
  let last = view.location.href;
  const look = () => {
    if (view.location.href === last) return;
    last = view.location.href;
    onChange();
  };
  if ("navigation" in view) view.navigation.addEventListener("currententrychange", look, { signal });
  view.addEventListener("popstate", look, { signal });
  view.addEventListener("hashchange", look, { signal });
  // The page could hide the events above from nobody but itself; this is for browsers without the Navigation API.
  if (!("navigation" in view)) {
    const timer = setInterval(look, LOOK_MS);
    signal.addEventListener("abort", () => clearInterval(timer), { once: true });
  }
}
