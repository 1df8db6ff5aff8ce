import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { builderEn } from "../words/en-builder.ts";

/** What the policy builder says. Apart from the words that staff meet, so that no page of theirs carries it. */
export type BuilderWords = typeof builderEn;

/** Wrap the builder in its Provider to have it speak another language than English. */
export const BuilderWordsContext = createContext<BuilderWords>(builderEn);

export function useBuilderWords(): BuilderWords {
  return useContext(BuilderWordsContext);
}
