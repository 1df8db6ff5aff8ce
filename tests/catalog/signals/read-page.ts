import { Window } from "happy-dom";
import type { PageFacts } from "../../../lib/catalog/signals/page-facts.ts";
import { at } from "../place.ts";

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
  const head = [
    document.title,
    ...attributes(
      'meta[name="description"], meta[name="application-name"], meta[property="og:title"], meta[property="og:site_name"]',
      "content",
    ),
    ...all("h1").map((heading) => heading.textContent),
  ];
  return {
    place: at(address),
    has: (selector) => document.querySelector(selector) !== null,
    head: head.join("\n"),
    text: (document.body.textContent ?? "").slice(0, 5000),
    labels: all("button, a, select")
      .map((element) => element.textContent)
      .join("\n"),
    urls: [...urls, ...attributes("script[src], link[href], a[href]", "src", "href")],
    storageKeys,
    composers: attributes("textarea, [contenteditable='true']", "placeholder", "aria-label", "data-placeholder"),
    widget,
  };
}
