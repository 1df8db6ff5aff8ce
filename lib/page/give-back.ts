import { type Composer, composerAt, composersIn, isTextField, readComposer } from "./composer.ts";
import { afterPage, type Gatekeeper } from "./gate.ts";
import { insertFlavours } from "./insert.ts";
import { rememberSelection } from "./selection.ts";
import { deepActiveElement } from "./shadow.ts";

/** A site that puts back by itself what it could not send has done so by then. Milliseconds. */
const SITE_MS = 300;
/** Texts that are being seen to: a site may try the same request again and again. */
const underway = new Set<string>();

/**
 * Sees to it that a text which was not sent is not lost: most sites empty their box before they send. It goes back into the box where that is empty; where
 * we cannot tell, it is offered for copying. Call it before the request fails.
 */
export function keepUnsent(document: Document, text: string, keeper: Gatekeeper): void {
  const active = composerAt(deepActiveElement(document));
  if (text.trim() === "" || underway.has(text) || isWritten(document, text)) return;
  underway.add(text);
  void giveBack(document, text, active, keeper).finally(() => underway.delete(text));
}

async function giveBack(document: Document, text: string, active: Composer | undefined, keeper: Gatekeeper): Promise<void> {
  await afterPage(SITE_MS);
  if (isWritten(document, text)) return;
  const box = emptyBox(document, active);
  if (box !== undefined) {
    await rememberSelection(box)();
    insertFlavours(box, { plain: text, html: "" });
    await afterPage(SITE_MS);
  }
  if (!isWritten(document, text)) await keeper.unsent(text);
}

function isWritten(document: Document, text: string): boolean {
  const wanted = signsOf(text);
  return composersIn(document).some((composer) => signsOf(readComposer(composer)).includes(wanted));
}

// Editors write breaks and blanks in their own way.
function signsOf(text: string): string {
  return text.replace(/\s+/g, "");
}

// The box that the person was in, or the only one there is. A field that is not seen is a code editor's ear, and empty whatever stands in the editor.
function emptyBox(document: Document, active: Composer | undefined): Composer | undefined {
  const seen = composersIn(document).filter(isSeen);
  const box = seen.find((composer) => composer === active) ?? (seen.length === 1 ? seen[0] : undefined);
  return box !== undefined && readComposer(box).trim() === "" ? box : undefined;
}

function isSeen(composer: Composer): boolean {
  if (!isTextField(composer)) return true;
  const { left, top, width, height } = composer.getBoundingClientRect();
  const root = composer.getRootNode();
  const drawn = root instanceof Document || root instanceof ShadowRoot ? root.elementFromPoint(left + width / 2, top + height / 2) : null;
  return composer.contains(drawn);
}
