import { shadowRootOf } from "./shadow.ts";

/** Elements that a page may give a shadow root: custom ones, and empty containers. */
const EMPTY_CONTAINER = /^(?:div|main|section|article|span|aside|p)$/;

/**
 * The document and the shadow roots in it, closed ones and nested ones too. Looks at no more than `most` elements. What a browser extension put beside
 * the page's body is left out: it is not the page's.
 */
export function rootsOf(document: Document, most: number): readonly (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  let left = most;
  for (const root of roots) {
    const walker = document.createTreeWalker(root === document ? document.body : root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null && left > 0; node = walker.nextNode(), left--) {
      if (!(node instanceof HTMLElement)) continue;
      if (!node.localName.includes("-") && (node.firstChild !== null || !EMPTY_CONTAINER.test(node.localName))) continue;
      const inner = isForeign(node) ? null : shadowRootOf(node);
      if (inner !== null) roots.push(inner);
    }
  }
  return roots;
}

/** Marks of elements that browser extensions put into pages: two kits that they are made with, and ids and names of single ones. */
const FOREIGN = "plasmo-csui, grammarly-extension, [id*=monica i], [id*=sider-], [id*=merlin], [id*=maxai i], [id*=harpa]";

/** True for an element that a browser extension put into the page, or that stands in one. */
export function isForeign(element: Element): boolean {
  return element.closest(FOREIGN) !== null;
}
