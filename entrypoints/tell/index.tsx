import { render } from "preact";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { DIALOG_CLASS, TEXT_ID, TITLE_ID } from "../../components/ids.ts";
import css from "../../components/overlay.css?inline";
import { SidebarNotice } from "../../components/SidebarNotice.tsx";
import { WordsContext, wordsFor } from "../../components/words/words.ts";
import type { ToldExtension } from "../../lib/messages/told-extension.ts";
import { createOverlayHost } from "../../lib/page/overlay-host.ts";

const TOLD = Symbol.for("handrail.tell");

/** Says, once, what the background has left in this frame. */
export default defineUnlistedScript(() => {
  const world = globalThis as { [TOLD]?: ToldExtension }; // as: a global of our own
  const told = world[TOLD];
  if (told === undefined) return;
  const end = new AbortController();
  const host = createOverlayHost(window, css, DIALOG_CLASS, [TITLE_ID, TEXT_ID], end.signal);
  const show = (left: ToldExtension["extensions"]) => {
    const [first, ...others] = left;
    if (first === undefined) return end.abort();
    render(
      <WordsContext.Provider value={wordsFor(told.language)}>
        <SidebarNotice key={first.name} {...first} organization={told.organization} onDismiss={() => show(others)} />
      </WordsContext.Provider>,
      host.statements,
    );
  };
  show(told.extensions);
});
