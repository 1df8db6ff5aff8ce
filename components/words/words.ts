import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { en, type Words } from "./en.ts";

export type { Words };

/** A new language is one file and one line here. */
const LANGUAGES: Readonly<Record<string, Words>> = { en };

/** The words for a BCP 47 tag ("es-MX" is Spanish); English where there is no such language. */
export function wordsFor(tag: string): Words {
  return LANGUAGES[tag.toLowerCase()] ?? LANGUAGES[tag.toLowerCase().split("-")[0] ?? ""] ?? en;
}

/** Wrap components in its Provider to have them speak another language than English. */
export const WordsContext = createContext<Words>(en);

export function useWords(): Words {
  return useContext(WordsContext);
}
