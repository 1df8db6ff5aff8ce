import { readEditable } from "./editable-text.ts";

/** Where something was found. Offsets into the composer's text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line that is seen on light and on dark pages alike. */
const LINE = "text-decoration: underline wavy #c2740a 2px; text-underline-offset: 3px; text-decoration-skip-ink: none";

/**
 * Underlines stretches of an editable element by the browser's own highlights: nothing is put into the page's DOM, and the editor notices nothing.
 * The page could list the highlights; they are called by a name that says nothing, and tell it no more than where in its own text they are.
 */
export function createUnderline(view: Window & typeof globalThis): {
  draw(host: Element, stretches: readonly Stretch[]): void;
  clear(): void;
} {
  const name = `u${crypto.randomUUID().slice(0, 8)}`;
  const dressed = new WeakSet<Node>();
  const dress = (root: Node) => {
    if (dressed.has(root) || !(root instanceof Document || root instanceof ShadowRoot)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`::highlight(${name}) { ${LINE} }`);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    dressed.add(root);
  };
  return {
    draw(host, stretches) {
      try {
        dress(host.getRootNode());
        const { stretchOf } = readEditable(host);
        const ranges = stretches.flatMap(({ start, end }) => {
          const place = stretchOf(start, end);
          return place === undefined ? [] : new StaticRange(place);
        });
        view.CSS.highlights.set(name, new Highlight(...ranges));
      } catch {
        // A browser without highlights, or one that lets no extension style a page: the counter says it in words.
      }
    },
    clear() {
      view.CSS.highlights?.delete(name);
    },
  };
}
