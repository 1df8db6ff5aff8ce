import { browser } from "./webext.ts";

/** Our pages, by the name of their file. */
export type OwnPage = "request" | "survey" | "activity" | "vendor";

/** The address of one of our pages. Its parameters are ids and hosts, never what a person wrote. */
export function pageAddress(page: OwnPage, parameters: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== "")).toString();
  return `${browser.runtime.getURL("")}${page}.html${query === "" ? "" : `?${query}`}`;
}

/** Opens one of our pages in a new tab. */
export async function openPage(page: OwnPage, parameters: Readonly<Record<string, string>> = {}): Promise<void> {
  await browser.tabs.create({ url: pageAddress(page, parameters) });
}
