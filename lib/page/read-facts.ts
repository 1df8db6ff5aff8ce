import { loadedUrls } from "./loaded-urls.ts";
import { namesAround } from "./names-around.ts";
import { isForeign, rootsOf } from "./roots.ts";
import { textBeside } from "./text-beside.ts";
import { textBoxes } from "./text-boxes.ts";

/** Elements that are looked at for shadow roots: this look happens once. */
const MOST_ELEMENTS = 20_000;
/** Characters of text that are read, and of those the ones at the beginning and at the end that count: what a page is for, and what stands under a box. */
const TEXT = { most: 40_000, beginning: 5000, end: 3000 };
/** CSS pixels: a frame within a page that is smaller is a support chat. */
const WIDGET_PX = { width: 480, height: 300 };
/** What may be a message, and how many of them are read. */
const TURN =
  '[class*="message" i], [class*="bubble" i], [class*="msg" i], [class*="turn" i], [data-role], [data-author], [data-sender], [data-from], [data-message-role], [data-step-type]';
const MOST_TURNS = 200;
const CONTROLS =
  "button, select, option, label, summary, [role=button], [role=combobox], [role=option], [role=tab], [role=radio], [role=menuitem], [role=treeitem], [role=link]";
const MOST_LABELS = 400;
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
    has: (selector: string) => roots.some((root) => hasOwn(root, selector)),
    head: [
      document.title,
      ...[...document.querySelectorAll<HTMLMetaElement>(HEAD)].map(({ content }) => content),
      ...all("h1").map(({ textContent }) => textContent.trim()),
    ].join("\n"),
    text: textOf(roots),
    labels: linesOf(all<HTMLElement>(CONTROLS)),
    links: linesOf(all<HTMLElement>("a")),
    beside: boxes.map(({ element }) => textBeside(element)).join("\n"),
    around: boxes.map(({ element }) => namesAround(element)).join("\n"),
    urls: [
      ...loadedUrls(view.performance),
      ...all<HTMLScriptElement>("script[src]").map(({ src }) => src),
      ...all<HTMLLinkElement>("link[href]").map(({ href }) => href),
      ...all<HTMLAnchorElement>("a[href]")
        .slice(0, 400)
        .map(({ href }) => href),
    ],
    storageKeys: storageKeys(view),
    composers: labelsOf(false),
    fields: labelsOf(true),
    turns: all<HTMLElement>(TURN).slice(0, MOST_TURNS).map(wordsOf),
    widget: view !== view.top && (view.innerWidth < WIDGET_PX.width || view.innerHeight < WIDGET_PX.height),
  };
}

function linesOf(elements: readonly HTMLElement[]): string {
  const words = (element: HTMLElement) => (element.getAttribute("aria-label") ?? element.textContent.trim()).slice(0, 80);
  return elements.slice(0, MOST_LABELS).map(words).join("\n");
}

function hasOwn(root: Document | ShadowRoot, selector: string): boolean {
  const first = root.querySelector(selector);
  return first !== null && (!isForeign(first) || [...root.querySelectorAll(selector)].some((element) => !isForeign(element)));
}

/** "chatMessageBot" is "chat Message Bot". */
function wordsOf({ className, dataset }: HTMLElement): string {
  return `${className} ${Object.values(dataset).join(" ").slice(0, 200)}`.replace(/([a-z])([A-Z])/g, "$1 $2");
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
