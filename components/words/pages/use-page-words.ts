import { useWords } from "../words.ts";
import { type PageWords, pageWordsFor } from "./pages.ts";

/** What our own pages say, in the language that the components around speak. */
export function usePageWords(): PageWords {
  return pageWordsFor(useWords().language);
}
