import { assertNever } from "../../base/assert-never.ts";
import { applyReplacements } from "../../redact/redact.ts";
import { composerAt, composersIn, isTextField, readComposer } from "../composer.ts";
import { type Carried, carriedBy } from "../dropped-files.ts";
import { type FilesKeeper, released, transferOf } from "../file-gate.ts";
import { afterPage, BETWEEN, type Gatekeeper, type Outcome, type Submission, TAKEN_MS } from "../gate.ts";
import { htmlText, redactHtml } from "../html-flavour.ts";
import { insertFlavours } from "../insert.ts";
import { listen, stop } from "../listen.ts";
import { deepTarget } from "../shadow.ts";

/** Where a drop would have gone. */
interface Spot {
  readonly target: Element;
  readonly clientX: number;
  readonly clientY: number;
}

/**
 * Holds what is dropped: text at once, as a paste; files while they are looked at. Clean text passes untouched.
 * What is dragged from one place of this page to another is in the page already.
 */
export function gateDrop(view: Window, keeper: Gatekeeper, files: FilesKeeper, signal: AbortSignal): void {
  let isOwn = false;
  listen(
    view,
    ["dragstart", "dragend"],
    (event) => {
      if (event.isTrusted) isOwn = event.type === "dragstart";
    },
    signal,
  );
  listen(
    view,
    ["drop"],
    (event) => {
      if (!event.isTrusted || keeper.owns(event) || event.dataTransfer === null) return;
      const carried = carriedBy(event.dataTransfer);
      const spot = { target: deepTarget(event) ?? view.document.body, clientX: event.clientX, clientY: event.clientY };
      // That a drag began here is not enough: the page may hide from us that it ended.
      const isInPage = isOwn && !carried.hasFiles && holdsText(view.document, carried.texts.get("text/plain") ?? "");
      isOwn = false;
      if (carried.hasFiles) dropFiles(event, carried, spot, keeper, files);
      else if (!isInPage) dropText(event, carried, spot, keeper);
    },
    signal,
  );
}

function dropText(event: DragEvent, { texts }: Carried, spot: Spot, keeper: Gatekeeper): void {
  const submission = submissionOf(texts, keeper.finds);
  if (submission.text.trim() === "") return;
  if (!keeper.isBusy() && keeper.rule(submission) === "pass") return;
  stop(event);
  if (keeper.isBusy()) {
    leave(spot);
    return;
  }
  void keeper.settle(submission).then(async (outcome) => {
    const left = textsAfter(texts, outcome);
    if (left === undefined) return leave(spot);
    const plain = left.get("text/plain") ?? left.get("text/uri-list") ?? "";
    const composer = composerAt(spot.target);
    const before = composer === undefined ? "" : readComposer(composer);
    if (drop(spot, transferOf([], left))) {
      // Some editors (Quill) take every drop, and make nothing of text. What was to go on must not be lost.
      if (composer === undefined || outcome.kind !== "redact") return undefined;
      await afterPage(TAKEN_MS);
      return readComposer(composer) === before ? keeper.failed(plain) : undefined;
    }
    leave(spot);
    // No handling of the page's own: the browser would have inserted it where it was dropped.
    putCaret(spot);
    const isIn = composer === undefined || insertFlavours(spot.target, { plain, html: left.get("text/html") ?? "" });
    return isIn ? undefined : keeper.failed(plain);
  });
}

function dropFiles(event: DragEvent, carried: Carried, spot: Spot, keeper: Gatekeeper, files: FilesKeeper): void {
  const rule = files.rule();
  if (rule === "pass") return;
  if (rule === "watch") {
    void carried.files.then((all) => files.watch("drop", all ?? []));
    return;
  }
  stop(event);
  if (keeper.isBusy()) {
    leave(spot);
    return;
  }
  void carried.files.then(async (all) => {
    // What cannot be listed cannot be looked into: it is held as one thing that cannot be read.
    const held = all ?? [carried.unlisted];
    const outcome = await files.settle("drop", held);
    const left = all === undefined ? undefined : released(outcome, all);
    if (left === undefined) return leave(spot);
    if (drop(spot, transferOf(left, carried.texts))) return undefined;
    leave(spot);
    return giveToInput(spot.target, left);
  });
}

// A file that is dropped on an input is chosen in it.
function giveToInput(target: Element, files: readonly File[]): void {
  const input = target instanceof HTMLLabelElement ? target.control : target;
  if (!(input instanceof HTMLInputElement) || input.type !== "file") return;
  input.files = transferOf(input.multiple ? files : files.slice(0, 1)).files;
  input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

/** A drop that the page cannot tell from a real one but by `isTrusted`. True when the page took it. */
function drop({ target, clientX, clientY }: Spot, dataTransfer: DataTransfer): boolean {
  return !target.dispatchEvent(new DragEvent("drop", { dataTransfer, clientX, clientY, bubbles: true, cancelable: true, composed: true }));
}

// The page shows where to drop until it hears that nothing comes.
function leave({ target, clientX, clientY }: Spot): void {
  const init = { clientX, clientY, bubbles: true, cancelable: false, composed: true, relatedTarget: null };
  target.dispatchEvent(new DragEvent("dragleave", init));
}

function putCaret({ target, clientX, clientY }: Spot): void {
  const { ownerDocument: document } = target;
  const composer = composerAt(target);
  if (composer === undefined) return;
  composer.focus({ preventScroll: true });
  const root = composer.getRootNode();
  const position = document.caretPositionFromPoint?.(clientX, clientY, { shadowRoots: root instanceof ShadowRoot ? [root] : [] });
  if (isTextField(composer)) {
    const at = position?.offsetNode === composer ? position.offset : composer.value.length;
    composer.setSelectionRange(at, at);
  } else if (position !== null && position !== undefined && composer.contains(position.offsetNode)) {
    document.getSelection()?.collapse(position.offsetNode, position.offset);
  }
}

function holdsText(document: Document, text: string): boolean {
  const squeeze = (long: string) => long.replace(/\s+/g, "");
  const wanted = squeeze(text);
  return [document.body.textContent, ...composersIn(document).map(readComposer)].some((held) => squeeze(held).includes(wanted));
}

function submissionOf(texts: ReadonlyMap<string, string>, finds: (text: string) => boolean): Submission {
  const shown = [...texts].flatMap(([type, text]) => (text === "" ? [] : [type === "text/html" ? htmlText(text, finds) : text]));
  // Most flavours say the same; then one look is enough and nothing is counted twice.
  const squeezed = shown.map((text) => text.replace(/\s+/g, ""));
  return { entryWay: "drop", text: shown.filter((_, index) => squeezed.indexOf(squeezed[index] ?? "") === index).join(BETWEEN) };
}

function textsAfter(texts: ReadonlyMap<string, string>, outcome: Outcome): ReadonlyMap<string, string> | undefined {
  switch (outcome.kind) {
    case "cancel":
      return undefined;
    case "as-it-is":
      return texts;
    case "redact": {
      const { replacementsIn } = outcome;
      const change = (type: string, text: string) =>
        type === "text/html" ? redactHtml(text, replacementsIn) : applyReplacements(text, replacementsIn(text));
      return new Map([...texts].map(([type, text]) => [type, change(type, text)]));
    }
    default:
      return assertNever(outcome);
  }
}
