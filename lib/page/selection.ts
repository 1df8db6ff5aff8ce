import { type Composer, isTextField } from "./composer.ts";
import { afterPage } from "./gate.ts";

/** Remembers focus and caret of a composer; the returned function brings them back once our dialog has let go of the focus. */
export function rememberSelection(composer: Composer | undefined): () => Promise<void> {
  if (composer === undefined) return () => afterPage();
  if (isTextField(composer)) {
    const { selectionStart, selectionEnd } = composer;
    return async () => {
      composer.focus({ preventScroll: true });
      if (selectionStart !== null) composer.setSelectionRange(selectionStart, selectionEnd);
      await afterPage();
    };
  }
  const selection = selectionIn(composer);
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
  return async () => {
    composer.focus({ preventScroll: true });
    // Editors keep a selection of their own and take ours over when they hear of it.
    if (range?.startContainer.isConnected && range.endContainer.isConnected && composer.contains(range.startContainer))
      select(composer, range);
    await afterPage(20);
  };
}

/** The selection as the composer's own tree has it: the document's shows no more of a shadow tree than its host. */
export function selectionIn(composer: Element): Selection | null {
  const root = composer.getRootNode() as Node & { getSelection?(): Selection | null }; // as: Chromium has it for shadow roots, the typings for documents only
  return root.getSelection?.() ?? composer.ownerDocument.getSelection();
}

/** Selects a stretch of the composer's DOM. */
export function select(composer: HTMLElement, { startContainer, startOffset, endContainer, endOffset }: StaticRangeInit): void {
  composer.ownerDocument.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}
