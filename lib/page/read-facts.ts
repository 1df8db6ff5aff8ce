import { isForeign, rootsOf } from "./roots.ts";
import { textBoxes } from "./text-boxes.ts";

/** Elements that are looked at for shadow roots: this look happens once. */
const MOST_ELEMENTS = 20_000;
/** Characters of text that are read, and of those the ones at the beginning and at the end that count: what a page is for, and what stands under a box. */
const TEXT = { most: 40_000, beginning: 5000, end: 3000 };
/** CSS pixels: a frame within a page that is smaller is a support chat. */
const WIDGET_PX = { width: 480, height: 300 };
const HEAD =
  'meta[name="description"], meta[name="application-name"], meta[name="generator"], meta[property="og:title"], meta[property="og:site_name"]';

/** The facts of a loaded page, for `judgePage`. Reads only: nothing is fetched, changed or kept. */
export function readFacts(view: Window) {
  const { document } = view;
  const roots = rootsOf(document, MOST_ELEMENTS);
  const all = <E extends Element>(selector: string) =>
    roots.flatMap((root) => [...root.querySelectorAll<E>(selector)]).filter((element) => !isForeign(element));
  const boxes = textBoxes(roots);
  const labelsOf = (isField: boolean) =>
    boxes.filter((box) => box.isField === isField).flatMap(({ labels }) => (labels.length === 0 ? [""] : labels));
  return {
    has: (selector: string) => all(selector).length > 0,
    head: [
      document.title,
      ...[...document.querySelectorAll<HTMLMetaElement>(HEAD)].map(({ content }) => content),
      ...all("h1").map(({ textContent }) => textContent.trim()),
    ].join("\n"),
    text: textOf(roots),
    labels: all<HTMLElement>("button, a, select, [role=button], [role=combobox], [role=option], label")
      .slice(0, 400)
      .map((element) => element.getAttribute("aria-label") ?? element.textContent.trim().slice(0, 80))
      .join("\n"),
    urls: [
      ...view.performance.getEntriesByType("resource").map(({ name }) => name),
      ...all<HTMLScriptElement>("script[src]").map(({ src }) => src),
      ...all<HTMLLinkElement>("link[href]").map(({ href }) => href),
      ...all<HTMLAnchorElement>("a[href]")
        .slice(0, 400)
        .map(({ href }) => href),
    ],
    storageKeys: storageKeys(view),
    composers: labelsOf(false),
    fields: labelsOf(true),
    widget: view !== view.top && (view.innerWidth < WIDGET_PX.width || view.innerHeight < WIDGET_PX.height),
  };
}

function textOf(roots: readonly (Document | ShadowRoot)[]): string {
  let text = "";
  for (const root of roots) {
    const walker = document.createTreeWalker(root instanceof Document ? root.body : root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null && text.length < TEXT.most; node = walker.nextNode()) {
      const words = node.nodeValue?.trim() ?? "";
      if (words !== "" && !/^(?:script|style|noscript|template)$/.test(node.parentElement?.localName ?? "")) text += `${words}\n`;
    }
  }
  return text.length <= TEXT.beginning + TEXT.end ? text : `${text.slice(0, TEXT.beginning)}\n${text.slice(-TEXT.end)}`;
}

// A sandboxed page has no storage and throws.
function storageKeys(view: Window): readonly string[] {
  try {
    return Object.keys(view.localStorage).slice(0, 200);
  } catch {
    return [];
  }
}
