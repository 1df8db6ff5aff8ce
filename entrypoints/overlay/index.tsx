import { type ComponentType, render } from "preact";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import css from "../../components/overlay.css?inline";
import { VIEWS } from "../../components/views.ts";
import { addSpokenLanguages } from "../../components/words/spoken.ts";
import { WordsContext, wordsFor } from "../../components/words/words.ts";
import { makeLinearPattern } from "../../lib/detect/linear/match-linearly.ts";
import { provideDrawer } from "../guard/drawer.ts";
import { createFilesKeeper } from "./files-keeper.ts";
import { showHints } from "./hints.ts";
import { createRedaction } from "./redaction.ts";
import { offerRestore } from "./restore.ts";

// Where and how it runs is in wxt.config.ts: beside every guard, when the page has loaded.
export default defineUnlistedScript(() => {
  addSpokenLanguages();
  provideDrawer({
    css,
    createFilesKeeper,
    createRedaction,
    showHints,
    makePattern: makeLinearPattern,
    offerRestore,
    draw(place, views, language) {
      render(
        <WordsContext.Provider value={wordsFor(language)}>
          {views.map((view) => {
            if (view === null) return null;
            const { name, props } = view;
            const Shown = VIEWS[name] as ComponentType<object>; // as: a view holds the properties of its own component
            return <Shown key={name} {...props} />;
          })}
        </WordsContext.Provider>,
        place,
      );
    },
  });
});
