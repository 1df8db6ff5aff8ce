import { type PageWords, pagesEn } from "./en.ts";

export type { PageWords };

/** A new language is one file and one line here. Apart from `Words`, so that no guard carries them. */
const LANGUAGES: Readonly<Record<string, PageWords>> = { en: pagesEn };

/** What our own pages say, in the language of `Words` ("en"); English where there is no such language. */
export function pageWordsFor(language: string): PageWords {
  return LANGUAGES[language] ?? pagesEn;
}
