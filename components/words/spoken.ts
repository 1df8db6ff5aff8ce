import { translation as ar } from "./ar/ar.ts";
import { translation as de } from "./de/de.ts";
import { wordsEs } from "./es/words.ts";
import { translation as fr } from "./fr/fr.ts";
import { translation as pt } from "./pt/pt.ts";
import { addWords } from "./words.ts";

/** Adds every language at once, for what is drawn in someone else's page: there nothing can be loaded later. */
export function addSpokenLanguages(): void {
  for (const words of [ar.words, de.words, wordsEs, fr.words, pt.words]) addWords(words);
}
