import { shadowRootOf } from "./shadow.ts";

/** What makes it worth asking which extension has put something into the page: an element beside the body, a file of an extension, known marks. */
const KNOWN = "[monica-id], [data-gr-ext-installed]";
const MARKS = `html > :not(head, body), [src^='chrome-extension:'], ${KNOWN}`;
const FILES = "[src^='chrome-extension:'], [href^='chrome-extension:']";

/** A cheap look, for a page on which we say nothing: our own element stands beside the body as well. */
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

/** The closer look, for a page on which our own element may be. */
export function showsExtension(document: Document): boolean {
  return document.querySelector(KNOWN) !== null || extensionUrls(document).length > 0;
}
