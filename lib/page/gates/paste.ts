import { assertNever } from "../../base/assert-never.ts";
import { applyReplacements } from "../../redact/redact.ts";
import { composerAt } from "../composer.ts";
import { BETWEEN, type Gatekeeper, type Outcome, type Submission } from "../gate.ts";
import { htmlText, redactHtml } from "../html-flavour.ts";
import { type Flavours, insertFlavours } from "../insert.ts";
import { listen, stop } from "../listen.ts";
import { rememberSelection } from "../selection.ts";
import { deepActiveElement, deepTarget } from "../shadow.ts";

/**
 * Holds a paste until there is an answer. Both flavours are looked at, since the page takes whichever it likes.
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
      const submission = submissionOf(flavours);
      if (!keeper.isBusy() && keeper.rule(submission) === "pass") return;
      stop(event);
      if (keeper.isBusy()) return;
      const target = deepTarget(event) ?? deepActiveElement(view.document) ?? view.document.body;
      const restore = rememberSelection(composerAt(target));
      void keeper.settle(submission).then(async (outcome) => {
        await restore();
        const released = release(flavours, outcome);
        if (released !== undefined && !insertFlavours(target, released)) keeper.failed(released.plain);
      });
    },
    signal,
  );
}

function flavoursOf({ clipboardData }: ClipboardEvent): Flavours | undefined {
  const plain = clipboardData?.getData("text/plain") ?? "";
  const html = clipboardData?.getData("text/html") ?? "";
  return plain === "" && html === "" ? undefined : { plain, html };
}

function submissionOf({ plain, html }: Flavours): Submission {
  const shown = html === "" ? "" : htmlText(html);
  return { entryWay: "paste", text: shown === "" || sameWords(plain, shown) ? plain : plain + BETWEEN + shown };
}

// The HTML flavour nearly always says what the plain one says; then one look is enough and nothing is counted twice.
function sameWords(a: string, b: string): boolean {
  const squeeze = (text: string) => text.replace(/\s+/g, "");
  return squeeze(a) === squeeze(b);
}

function release({ plain, html }: Flavours, outcome: Outcome): Flavours | undefined {
  switch (outcome.kind) {
    case "cancel":
      return undefined;
    case "as-it-is":
      return { plain, html };
    case "redact": {
      const { replacementsIn } = outcome;
      return { plain: applyReplacements(plain, replacementsIn(plain)), html: html === "" ? "" : redactHtml(html, replacementsIn) };
    }
    default:
      return assertNever(outcome);
  }
}
