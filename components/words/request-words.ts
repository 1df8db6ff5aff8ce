import { type RequestWords, request } from "./en-request.ts";
import { useWords } from "./words.ts";

export type { RequestWords };

/** A new language is one line here. */
const LANGUAGES: Readonly<Record<string, RequestWords>> = { en: request };

/** The request page's words in the language of `Words`; English where there is none. */
export function requestWordsFor(language: string): RequestWords {
  return LANGUAGES[language] ?? request;
}

export function useRequestWords(): RequestWords {
  return requestWordsFor(useWords().language);
}
