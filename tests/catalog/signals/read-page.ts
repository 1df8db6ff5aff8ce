import { type Element as HappyElement, Window } from "happy-dom";
import type { PageFacts } from "../../../lib/catalog/signals/page-facts.ts";
import { namesAround } from "../../../lib/page/names-around.ts";
import { at } from "../place.ts";

const MARK = "\u0001";

interface Extra {
  readonly storageKeys?: readonly string[];
  readonly urls?: readonly string[];
  readonly widget?: boolean;
}

/** The facts of a page given as HTML. Every text box counts as visible. */
export function readPage(address: string, html: string, { storageKeys = [], urls = [], widget = false }: Extra = {}): PageFacts {
  const { document } = new Window();
  document.write(html);
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const attributes = (selector: string, ...names: readonly string[]) =>
    all(selector).map((element) => names.map((name) => element.getAttribute(name) ?? "").find((value) => value !== "") ?? "");
  const says = (element: (typeof boxes)[number]) =>
    ["placeholder", "aria-label", "data-placeholder"].map((name) => element.getAttribute(name) ?? "").find((value) => value !== "") ??
    element.querySelector("[data-placeholder]")?.getAttribute("data-placeholder") ??
    "";
  const lines = (selector: string) =>
    all(selector)
      .map((element) => element.getAttribute("aria-label") ?? element.textContent)
      .join("\n");
  // There is no layout here: what the browser measures is told by the style.
  const boxes = all("textarea, [contenteditable='true']").filter(
    (box) => box.closest("[role=search], [style*='position:fixed']") === null && box.getAttribute("name") !== "q",
  );
  const head = [
    document.title,
    ...attributes(
      'meta[name="description"], meta[name="application-name"], meta[property="og:title"], meta[property="og:site_name"]',
      "content",
    ),
    ...all("h1").map((heading) => heading.textContent),
  ];
  const facts = {
    place: at(address),
    head: head.join("\n"),
    text: (document.body.textContent ?? "").slice(0, 5000),
    labels: lines("button, select, option, label"),
    links: lines("a"),
    urls: [...urls, ...attributes("script[src], link[href], a[href]", "src", "href")],
    storageKeys,
    fields: attributes("input[type='text'], input:not([type])", "placeholder", "aria-label"),
    turns: all(
      "[class*='message'], [class*='Message'], [class*='bubble'], [class*='msg'], [data-role], [data-author], [data-sender], [data-step-type]",
    ).map((element) =>
      [element.className, ...Object.values((element as unknown as { dataset: Record<string, string> }).dataset)]
        .join(" ")
        .replace(/([a-z])([A-Z])/g, "$1 $2"),
    ),
    composers: boxes.map((box) => says(box)),
    around: boxes.map((box) => namesAround(box as unknown as Element)).join("\n"), // as: happy-dom's elements do what the browser's do
    widget,
  };
  // What `besideIn` does to the page would change the answers of `has`: those come from a page of their own.
  const { document: asked } = new Window();
  asked.write(html);
  return { ...facts, has: (selector) => asked.querySelector(selector) !== null, beside: boxes.map(besideIn).join("\n") };
}

function besideIn(box: HappyElement): string {
  const { body } = box.ownerDocument;
  for (const article of body.querySelectorAll("article")) if (!article.contains(box)) article.remove();
  box.after(MARK);
  const [, after = ""] = (body.textContent ?? "").split(MARK);
  box.nextSibling?.parentNode?.removeChild(box.nextSibling);
  return after.slice(0, 400);
}
