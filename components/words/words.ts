import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { en, type Words } from "./en.ts";
import { lazy } from "./lazy.ts";
import { type Part, translated } from "./translated.ts";

export type { Words };

const languages = new Map<string, () => Words>([["en", () => en]]);

/** Adds a language. Call it before anything is drawn in that language. It is put together when it is first spoken: a page has six, and speaks one. */
export function addWords(part: Part<Words> & { readonly language: string }): void {
  languages.set(
    part.language,
    lazy(() => translated(en, part, part.direction)),
  );
}

/** The words for a BCP 47 tag ("es-MX" is Spanish); English where there is no such language, or it is not loaded. */
export function wordsFor(tag: string): Words {
  const words = languages.get(tag.toLowerCase()) ?? languages.get(tag.toLowerCase().split("-")[0] ?? "");
  return words?.() ?? en;
}

/** Wrap components in its Provider to have them speak another language than English. */
export const WordsContext = createContext<Words>(en);

export function useWords(): Words {
  return useContext(WordsContext);
}
