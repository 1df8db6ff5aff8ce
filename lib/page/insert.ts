import { composerAt, isTextField, readComposer } from "./composer.ts";
import { selectionIn } from "./selection.ts";

/** What a clipboard holds; "" for a flavour that is not there. */
export interface Flavours {
  readonly plain: string;
  readonly html: string;
  /** Those of other types, by type: what an editor puts there for itself. */
  readonly others?: ReadonlyMap<string, string>;
}

/**
 * Gives the flavours to the page as a paste at the caret would: the page's own paste handling first, the browser's editing command where the page has none.
 * False when it was left to us, and the browser would not do it.
 */
export function insertFlavours(target: Element, flavours: Flavours): boolean {
  const composer = composerAt(target);
  // What the page took it has answered for: it may make a file of it.
  if (pasteInto(target, flavours) || composer === undefined) return true;
  if (!isTextField(composer) && insertAsPasted(target, flavours)) return true;
  return typeInto(composer, flavours.plain);
}

// Some editors (Slate) leave a paste with HTML to the browser and take it as the input that follows.
function insertAsPasted(target: Element, flavours: Flavours): boolean {
  const selection = selectionIn(target);
  const targetRanges = selection === null || selection.rangeCount === 0 ? [] : [new StaticRange(selection.getRangeAt(0))];
  const init = { inputType: "insertFromPaste", dataTransfer: transferOf(flavours), targetRanges };
  return !target.dispatchEvent(new InputEvent("beforeinput", { ...init, bubbles: true, cancelable: true, composed: true }));
}

function transferOf({ plain, html, others = new Map() }: Flavours): DataTransfer {
  const transfer = new DataTransfer();
  transfer.setData("text/plain", plain);
  if (html !== "") transfer.setData("text/html", html);
  for (const [type, text] of others) transfer.setData(type, text);
  return transfer;
}

/** A paste that the page cannot tell from a real one but by `isTrusted`. True when the page took it. */
export function pasteInto(target: Element, flavours: Flavours): boolean {
  const { plain } = flavours;
  const clipboardData = transferOf(flavours);
  // `dataType` and `data`: Firefox ignores `clipboardData` here (measured in 153 ESR).
  const init = { clipboardData, dataType: "text/plain", data: plain, bubbles: true, cancelable: true, composed: true };
  const composer = composerAt(target);
  const before = composer === undefined ? "" : readComposer(composer);
  const goesOn = target.dispatchEvent(new ClipboardEvent("paste", init));
  // Some editors (Jodit) put it in and do not say so.
  return !goesOn || (composer !== undefined && readComposer(composer) !== before);
}

/** With more lines than this the editing command for text takes seconds, as it lays out every line. */
const MANY_LINES = 20;

/** The browser's own editing command: an undo step, and input events that React and others listen for. False when the browser would not. */
export function typeInto(composer: HTMLElement, text: string): boolean {
  const { ownerDocument: document } = composer;
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.length > MANY_LINES && insertAtOnce(composer, lines)) return true;
  if (isTextField(composer)) return document.execCommand("insertText", false, text);
  return lines.every((line, i) => {
    const broken = i === 0 || document.execCommand("insertLineBreak");
    return broken && (line === "" || document.execCommand("insertText", false, line));
  });
}

// As HTML the whole is one step for the browser too (1 MB: under a second, against minutes).
function insertAtOnce(composer: HTMLElement, lines: readonly string[]): boolean {
  const { ownerDocument: document } = composer;
  const holder = document.createElement("div");
  if (isTextField(composer)) {
    const text = lines.join("\n");
    const body = text.replace(/\n+$/, ""); // as HTML, line breaks at the end would be lost
    holder.style.whiteSpace = "pre";
    holder.textContent = body;
    const wanted = composer.value.length - (composer.selectionEnd ?? 0) + (composer.selectionStart ?? 0) + body.length;
    if (!document.execCommand("insertHTML", false, holder.outerHTML)) return false;
    if (composer.value.length !== wanted) return !document.execCommand("undo"); // not as it should be: take it back, or it would be there twice
    return body === text || document.execCommand("insertText", false, text.slice(body.length));
  }
  lines.forEach((line, i) => {
    if (i > 0) holder.append(document.createElement("br"));
    holder.append(line);
  });
  return document.execCommand("insertHTML", false, holder.innerHTML);
}
