import { assertNever } from "../../base/assert-never.ts";
import { applyReplacements } from "../../redact/redact.ts";
import { composerAt, isTextField, readComposer } from "../composer.ts";
import { afterPage, BETWEEN, type Gatekeeper, type Outcome, type Submission, TAKEN_MS } from "../gate.ts";
import { htmlText, redactHtml } from "../html-flavour.ts";
import { type Flavours, insertFlavours } from "../insert.ts";
import { listen, stop } from "../listen.ts";
import { rememberSelection } from "../selection.ts";
import { deepActiveElement, deepTarget } from "../shadow.ts";

/** HTML is not taken apart while the event waits when it is longer, in characters: that would be a pause that a person notices. */
const LONGEST_AT_ONCE = 400_000;
/** Of longer texts some pages make a file. Characters. */
const LONGEST_LOST = 2000;

/**
 * Holds a paste until there is an answer. All flavours are looked at, since the page takes whichever it likes.
 * A clean paste passes untouched, as the trusted event that it is.
 */
export function gatePaste(view: Window, keeper: Gatekeeper, signal: AbortSignal): void {
  listen(
    view,
    ["paste"],
    (event) => {
      if (!event.isTrusted || keeper.owns(event)) return;
      const flavours = flavoursOf(event);
      if (flavours === undefined) return;
      const isLong = flavours.html.length > LONGEST_AT_ONCE;
      const atOnce = isLong ? undefined : submissionOf(flavours, keeper.finds);
      if (!keeper.isBusy() && atOnce !== undefined && keeper.rule(atOnce) === "pass") return;
      stop(event);
      if (keeper.isBusy()) return;
      const target = deepTarget(event) ?? deepActiveElement(view.document) ?? view.document.body;
      const restore = rememberSelection(composerAt(target));
      void settled(flavours, atOnce, keeper).then(async (outcome) => {
        await restore();
        const released = release(flavours, outcome);
        if (released !== undefined) await insertOrOffer(target, released, keeper);
      });
    },
    signal,
  );
}

async function settled(flavours: Required<Flavours>, atOnce: Submission | undefined, keeper: Gatekeeper): Promise<Outcome> {
  if (atOnce !== undefined) return keeper.settle(atOnce);
  await afterPage(); // the event has taken its time already
  return keeper.settle(submissionOf(flavours, keeper.finds));
}

async function insertOrOffer(target: Element, released: Flavours, keeper: Gatekeeper): Promise<void> {
  const composer = composerAt(target);
  const before = composer === undefined ? "" : readComposer(composer);
  if (!insertFlavours(target, released)) return keeper.failed(released.plain);
  // A page that took the paste and has nothing to show for it has lost it. A field may be a code editor's ear, which shows nothing itself.
  if (composer === undefined || isTextField(composer) || released.plain.trim() === "" || released.plain.length > LONGEST_LOST) return;
  await afterPage(TAKEN_MS);
  if (composer.isConnected && readComposer(composer) === before) keeper.failed(released.plain);
}

function flavoursOf({ clipboardData }: ClipboardEvent): Required<Flavours> | undefined {
  if (clipboardData === null) return undefined;
  const plain = clipboardData.getData("text/plain");
  const html = clipboardData.getData("text/html");
  const types = clipboardData.types.filter((type) => !["Files", "text/plain", "text/html"].includes(type));
  const others = new Map(types.map((type) => [type, clipboardData.getData(type)]));
  return plain === "" && html === "" && [...others.values()].every((text) => text === "") ? undefined : { plain, html, others };
}

function submissionOf({ plain, html, others }: Required<Flavours>, finds: (text: string) => boolean): Submission {
  const shown = html === "" ? "" : htmlText(html, finds);
  const text = shown === "" || sameWords(plain, shown) ? plain : plain + BETWEEN + shown;
  // An editor's own form of what was copied says the same once more, in its own way; it is of interest where the others say less.
  const unseen = [...others.values()].filter((other) => other !== "" && finds(other));
  return { entryWay: "paste", text: unseen.length === 0 || finds(text) ? text : [text, ...unseen].join(BETWEEN) };
}

// The HTML flavour nearly always says what the plain one says; then one look is enough and nothing is counted twice.
function sameWords(a: string, b: string): boolean {
  const squeeze = (text: string) => text.replace(/\s+/g, "");
  return squeeze(a) === squeeze(b);
}

function release({ plain, html, others }: Required<Flavours>, outcome: Outcome): Flavours | undefined {
  switch (outcome.kind) {
    case "cancel":
      return undefined;
    case "as-it-is":
      return { plain, html, others };
    case "redact": {
      const { replacementsIn } = outcome;
      const redactedHtml = html === "" ? "" : redactHtml(html, replacementsIn);
      return { plain: applyReplacements(plain, replacementsIn(plain)), html: redactedHtml, others: new Map() };
    }
    default:
      return assertNever(outcome);
  }
}
