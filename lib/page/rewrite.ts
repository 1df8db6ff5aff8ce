import { applyReplacements, type Replacement } from "../redact/redact.ts";
import { type Composer, isTextField, readComposer } from "./composer.ts";
import { readEditable, replaceText, type Stretch } from "./editable-text.ts";
import { afterPage } from "./gate.ts";
import { pasteInto, typeInto } from "./insert.ts";
import { select } from "./selection.ts";

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
  // One by one, from the last to the first, so that the offsets before it stay true. An undo step each.
  for (const replacement of replacements.toReversed()) {
    const current = readComposer(composer);
    if (!before.startsWith(current.slice(0, replacement.end))) return false;
    if (!(await rewriteStretch(composer, [replacement], applyReplacements(current, [replacement])))) return false;
  }
  return readComposer(composer) === wanted;
}

function rewriteField(field: HTMLTextAreaElement | HTMLInputElement, wanted: string, replacements: readonly Replacement[]): boolean {
  const [first, last] = [replacements[0], replacements.at(-1)];
  if (first === undefined || last === undefined) return true;
  const tail = field.value.length - last.end;
  if (field.selectionStart === null) field.select();
  else field.setSelectionRange(first.start, last.end);
  typeInto(field, field.selectionStart === null ? wanted : wanted.slice(first.start, wanted.length - tail));
  if (field.selectionStart !== null) field.setSelectionRange(wanted.length, wanted.length);
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
  await afterPage(30); // editors take the selection over from the `selectionchange` event
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
  if (!inert.body.hasChildNodes()) inert.body.append(inert.importNode(contentsOf(place), true));
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
  return pasteInto(composer, { plain: readEditable(inert.body).text, html }) || document.execCommand("insertHTML", false, html);
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
    if (readComposer(composer) === wanted) return true;
  }
  return false;
}
