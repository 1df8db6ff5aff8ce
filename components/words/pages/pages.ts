import { type Part, translated } from "../translated.ts";
import { type PageWords, pagesEn } from "./en.ts";

export type { PageWords };

/** Apart from `Words`, so that no guard carries them. */
const languages = new Map<string, PageWords>([["en", pagesEn]]);

/** Adds a language. Call it before anything is drawn in that language. */
export function addPageWords(language: string, part: Part<PageWords>, direction: "ltr" | "rtl" = "ltr"): void {
  languages.set(language, translated(pagesEn, part, direction));
}

/** What our own pages say, in the language of `Words` ("en"); English where there is no such language, or it is not loaded. */
export function pageWordsFor(language: string): PageWords {
  return languages.get(language) ?? pagesEn;
}
