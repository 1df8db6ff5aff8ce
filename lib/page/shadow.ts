/** Both browsers let content scripts see closed shadow roots, each in its own way. */
interface ShadowAccess {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** The element's shadow root, closed ones included where the browser lets an extension see them. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  try {
    const access = (globalThis as ShadowAccess).chrome?.dom; // as: the page-world typings do not know the extension's global
    if (access?.openOrClosedShadowRoot !== undefined && element instanceof HTMLElement) return access.openOrClosedShadowRoot(element);
  } catch {
    // The extension of this guard is gone (an update, a removal). Its gates still hold, with what every script sees.
  }
  const { openOrClosedShadowRoot } = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }; // as: Firefox, content scripts only
  return openOrClosedShadowRoot ?? element.shadowRoot;
}

/** The element that has the focus, through shadow roots. */
export function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active !== null) {
    const inner = shadowRootOf(active)?.activeElement ?? null;
    if (inner === null) return active;
    active = inner;
  }
  return active;
}

/** The innermost element that an event is about, inside closed shadow roots too; null when it is about the document. */
export function deepTarget(event: Event): Element | null {
  const first = event.composedPath()[0] ?? null;
  let element = first instanceof Element ? first : first instanceof Node ? first.parentElement : null;
  while (element !== null) {
    const root = shadowRootOf(element);
    const inner = root === null ? null : isByPointer(event) ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
    if (inner === null || inner === element) return element;
    element = inner;
  }
  return null;
}

// A click that a key made has no place on the screen.
function isByPointer(event: Event): event is MouseEvent {
  return event instanceof MouseEvent && !(event.type === "click" && event.detail === 0);
}

/** The element and what contains it, through shadow roots, innermost first. */
export function* selfAndAncestors(element: Element): Generator<Element> {
  for (let next: Element | null = element; next !== null; ) {
    yield next;
    const root: Node = next.getRootNode();
    next = next.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}
