import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { printedEn } from "../words/en-printed.ts";

/** What stands around the printed policy on the screen. */
export type PrintedWords = typeof printedEn;

/** Wrap the page in its Provider to have it speak another language than English. */
export const PrintedWordsContext = createContext<PrintedWords>(printedEn);

export function usePrintedWords(): PrintedWords {
  return useContext(PrintedWordsContext);
}
