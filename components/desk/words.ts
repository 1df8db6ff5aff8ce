import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { deskEn } from "../words/en-desk.ts";

/** What the pages for IT have in common. Apart from the words that staff meet, so that no page of theirs carries it. */
export type DeskWords = typeof deskEn;

/** Wrap a page in its Provider to have it speak another language than English. */
export const DeskWordsContext = createContext<DeskWords>(deskEn);

export function useDeskWords(): DeskWords {
  return useContext(DeskWordsContext);
}
