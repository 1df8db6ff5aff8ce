import { shadowRootOf } from "./shadow.ts";

/** What makes it worth asking which extension has put something into the page: an element beside the body, a file of an extension, known marks. */
const MARKS = "html > :not(head, body), [src^='chrome-extension:'], [monica-id], [data-gr-ext-installed]";
const FILES = "[src^='chrome-extension:'], [href^='chrome-extension:']";

/** A cheap look. Our own element is beside the body as well, so true says little on a page where we say something. */
export function hasExtensionMarks(document: Document): boolean {
  return document.querySelector(MARKS) !== null;
}

/** Addresses of extensions' files that are shown in the page, also inside the elements that were put beside its content, closed ones too. */
export function extensionUrls(document: Document): readonly string[] {
  const hosts = [...document.documentElement.children, ...(document.body?.children ?? [])];
  const roots = [document, ...hosts.flatMap((host) => shadowRootOf(host) ?? [])];
  return roots
    .flatMap((root) => [...root.querySelectorAll(FILES)])
    .map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "");
}
