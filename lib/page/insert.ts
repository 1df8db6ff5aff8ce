import { composerAt, isTextField, readComposer } from "./composer.ts";
import { afterPage } from "./gate.ts";

/** What a clipboard holds; "" for a flavour that is not there. */
export interface Flavours {
  readonly plain: string;
  readonly html: string;
}

/**
 * Gives the flavours to the page as a paste at the caret would: the page's own paste handling first, the browser's editing command where the page has none.
 * False when a composer was there and nothing of it changed.
 */
export async function insertFlavours(target: Element, flavours: Flavours): Promise<boolean> {
  const composer = composerAt(target);
  const before = composer === undefined ? "" : readComposer(composer);
  if (!pasteInto(target, flavours) && composer !== undefined) typeInto(composer, flavours.plain);
  if (composer === undefined) return true;
  for (const wait of [0, 20, 80, 300]) {
    await afterPage(wait);
    if (!composer.isConnected || readComposer(composer) !== before) return true;
  }
  return flavours.plain === "";
}

/** A paste that the page cannot tell from a real one but by `isTrusted`. True when the page took it. */
export function pasteInto(target: Element, { plain, html }: Flavours): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", plain);
  if (html !== "") clipboardData.setData("text/html", html);
  // `dataType` and `data`: Firefox ignores `clipboardData` here (measured in 153 ESR).
  const init = { clipboardData, dataType: "text/plain", data: plain, bubbles: true, cancelable: true, composed: true };
  return !target.dispatchEvent(new ClipboardEvent("paste", init));
}

/** The browser's own editing command: an undo step, and input events that React and others listen for. */
export function typeInto(composer: HTMLElement, text: string): void {
  const { ownerDocument: document } = composer;
  if (isTextField(composer)) {
    document.execCommand("insertText", false, text);
    return;
  }
  text.split(/\r\n|\r|\n/).forEach((line, i) => {
    if (i > 0) document.execCommand("insertLineBreak");
    if (line !== "") document.execCommand("insertText", false, line);
  });
}
