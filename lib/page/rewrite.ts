import { applyReplacements, type Replacement } from "../redact/redact.ts";
import { type Composer, isTextField, readComposer } from "./composer.ts";
import { readEditable, replaceText, type Stretch } from "./editable-text.ts";
import { afterPage } from "./gate.ts";
import { pasteInto, typeInto } from "./insert.ts";
import { select } from "./selection.ts";
import { deepActiveElement } from "./shadow.ts";

/** Editors take our selection over when they hear of it; the slowest we know (Slate) looks every 100 ms. */
const SELECTION_MS = 150;

/**
 * Makes the replacements in the composer, as one undo step where the editor allows it, and leaves all else as it is.
 * True when the composer then reads as it should; else nothing that was written is lost.
 */
export async function rewrite(composer: Composer, replacements: readonly Replacement[]): Promise<boolean> {
  const before = readComposer(composer);
  const wanted = applyReplacements(before, replacements);
  if (wanted === before) return true;
  composer.focus({ preventScroll: true });
  if (isTextField(composer)) return rewriteField(composer, wanted, replacements);
  await afterPage();
  if (await rewriteStretch(composer, replacements, wanted)) return true;
  if (readComposer(composer) !== before && !(await undone(composer, before))) return false;
  // One by one, from the last to the first, so that the offsets before it stay true. An undo step each.
  for (const replacement of replacements.toReversed()) {
    if (!(await rewriteStretch(composer, [replacement], applyReplacements(readComposer(composer), [replacement])))) return false;
  }
  return same(readComposer(composer), wanted);
}

// Asks the editor to take back what it made of our paste.
async function undone(composer: HTMLElement, before: string): Promise<boolean> {
  const init = { key: "z", code: "KeyZ", keyCode: 90, which: 90, ctrlKey: true, bubbles: true, cancelable: true, composed: true };
  composer.dispatchEvent(new KeyboardEvent("keydown", init));
  return reads(composer, before);
}

function rewriteField(field: HTMLTextAreaElement | HTMLInputElement, wanted: string, replacements: readonly Replacement[]): boolean {
  const [first, last] = [replacements[0], replacements.at(-1)];
  if (first === undefined || last === undefined) return true;
  if (deepActiveElement(field.ownerDocument) !== field) return rewriteUnseen(field, wanted);
  const tail = field.value.length - last.end;
  if (field.selectionStart === null) field.select();
  else field.setSelectionRange(first.start, last.end);
  typeInto(field, field.selectionStart === null ? wanted : wanted.slice(first.start, wanted.length - tail));
  if (field.selectionStart !== null) field.setSelectionRange(wanted.length, wanted.length);
  return field.value === wanted;
}

// Beside an editor often stands a field that nobody sees, with the same text in it. It takes no focus, and what is typed would go into the editor again.
function rewriteUnseen(field: HTMLTextAreaElement | HTMLInputElement, wanted: string): boolean {
  field.value = wanted;
  for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
  return field.value === wanted;
}

// From the first finding to the last as one change: what stands between them is put in again as it was.
async function rewriteStretch(composer: HTMLElement, replacements: readonly Replacement[], wanted: string): Promise<boolean> {
  const { text, stretchOf } = readEditable(composer);
  const [first, last] = [replacements[0], replacements.at(-1)];
  if (first === undefined || last === undefined) return true;
  const place = stretchOf(first.start, last.end);
  if (place === undefined) return false;
  select(composer, place);
  await afterPage(SELECTION_MS);
  const stretch = wanted.slice(first.start, wanted.length - (text.length - last.end));
  const isOneLine = place.startContainer === place.endContainer || !text.slice(first.start, last.end).includes("\n");
  if (isOneLine) {
    if (!pasteInto(composer, { plain: stretch, html: "" })) typeInto(composer, stretch);
  } else if (!pasteAsCopied(composer, place, text, replacements)) {
    return false;
  }
  return reads(composer, wanted);
}

/** Over several lines the editor's own clipboard form is used: it copies the selection, we replace in its text, it pastes that. */
function pasteAsCopied(composer: HTMLElement, place: Stretch, text: string, replacements: readonly Replacement[]): boolean {
  const { ownerDocument: document } = composer;
  const clipboardData = new DataTransfer();
  const taken = !composer.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true, composed: true }));
  const inert = new DOMParser().parseFromString(taken ? clipboardData.getData("text/html") : "", "text/html");
  // An editor that copies by itself has a model of its own, which must not be passed by.
  if (taken && !inert.body.hasChildNodes()) return pastePlainCopy(composer, clipboardData.getData("text/plain"), text, replacements);
  if (!taken) inert.body.append(inert.importNode(contentsOf(place), true));
  const copied = readEditable(inert.body);
  // The copy's line breaks may differ from the composer's, so its findings are looked for, one after the other.
  let from = 0;
  const places = replacements.map(({ start, end }) => {
    const at = copied.text.indexOf(text.slice(start, end), from);
    from = at + end - start;
    return at < 0 ? undefined : copied.stretchOf(at, from);
  });
  for (const [i, found] of [...places.entries()].toReversed()) {
    if (found === undefined) return false;
    replaceText(found, replacements[i]?.placeholder ?? "");
  }
  const html = inert.body.innerHTML;
  if (pasteInto(composer, { plain: readEditable(inert.body).text, html })) return true;
  return !taken && document.execCommand("insertHTML", false, html);
}

// Editors of plain text copy nothing else. What they copied must be what we see, or an offset would lie.
function pastePlainCopy(composer: HTMLElement, copied: string, text: string, replacements: readonly Replacement[]): boolean {
  const [first, last] = [replacements[0], replacements.at(-1)];
  if (first === undefined || last === undefined || copied !== text.slice(first.start, last.end)) return false;
  const shifted = replacements.map(({ start, end, placeholder }) => ({ start: start - first.start, end: end - first.start, placeholder }));
  return pasteInto(composer, { plain: applyReplacements(copied, shifted), html: "" });
}

function contentsOf({ startContainer, startOffset, endContainer, endOffset }: Stretch): DocumentFragment {
  const range = startContainer.ownerDocument.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.cloneContents();
}

async function reads(composer: Composer, wanted: string): Promise<boolean> {
  for (const wait of [0, 20, 60, 200]) {
    await afterPage(wait);
    if (same(readComposer(composer), wanted)) return true;
  }
  return false;
}

// Browsers write a space at the edge of an element as a no-break space.
function same(a: string, b: string): boolean {
  return a.replaceAll("\u00a0", " ") === b.replaceAll("\u00a0", " ");
}
