import { addPageWords, type PageWords } from "./pages/pages.ts";
import type { Part } from "./translated.ts";
import { addWords, type Words } from "./words.ts";

/** A translation. What it leaves out is said in English. */
export interface Translation {
  readonly words: Part<Words> & { readonly language: string };
  readonly pages: Part<PageWords>;
}

/** A new language is one folder and one line here. Each is loaded only where it is spoken. */
export const TRANSLATIONS: Readonly<Record<string, () => Promise<{ readonly translation: Translation }>>> = {
  ar: () => import("./ar/ar.ts"),
  de: () => import("./de/de.ts"),
  es: () => import("./es/es.ts"),
  fr: () => import("./fr/fr.ts"),
  pt: () => import("./pt/pt.ts"),
};

/** Loads the words for a BCP 47 tag ("es-MX" is Spanish), so that `wordsFor` and `pageWordsFor` have them. English is there already, and stays where there is no such language. */
export async function loadLanguage(tag: string): Promise<void> {
  const load = TRANSLATIONS[tag.toLowerCase().split("-")[0] ?? ""];
  if (load === undefined) return;
  const { translation } = await load();
  addWords(translation.words);
  addPageWords(translation.words.language, translation.pages, translation.words.direction);
}
