import type { Translation } from "../languages.ts";
import { pagesEs } from "./pages.ts";
import { wordsEs } from "./words.ts";

/** Spanish: complete for all that staff meet. */
export const translation: Translation = { words: wordsEs, pages: pagesEs };
