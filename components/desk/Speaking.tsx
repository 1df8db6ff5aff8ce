import type { ComponentChildren } from "preact";
import { BuilderWordsContext } from "../builder/words.ts";
import { HealthWordsContext } from "../health/words.ts";
import { PrintedWordsContext } from "../printed/words.ts";
import type { deskPagesEn } from "../words/desk-languages.ts";
import { WordsContext, wordsFor } from "../words/words.ts";
import { DeskWordsContext } from "./words.ts";

interface SpeakingProps {
  readonly words: typeof deskPagesEn;
  readonly children: ComponentChildren;
}

/** Has a page for IT speak one language, the parts included that staff's pages have too: that language must be loaded. */
export function Speaking({ words, children }: SpeakingProps) {
  return (
    <WordsContext.Provider value={wordsFor(words.desk.language)}>
      <DeskWordsContext.Provider value={words.desk}>
        <HealthWordsContext.Provider value={words.health}>
          <BuilderWordsContext.Provider value={words.builder}>
            <PrintedWordsContext.Provider value={words.printed}>{children}</PrintedWordsContext.Provider>
          </BuilderWordsContext.Provider>
        </HealthWordsContext.Provider>
      </DeskWordsContext.Provider>
    </WordsContext.Provider>
  );
}
