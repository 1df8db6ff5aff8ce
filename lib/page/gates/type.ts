import { applyReplacements } from "../../redact/redact.ts";
import { type Composer, composerAt, readComposer } from "../composer.ts";
import { afterPage, BETWEEN, type Gatekeeper, type Outcome, type Submission } from "../gate.ts";
import { keepUnsent } from "../give-back.ts";
import type { GuardLine } from "../line.ts";
import { listen, stop } from "../listen.ts";
import { type PressPlace, replayEnter, replayKeyPress, replayPress } from "../replay.ts";
import { rewrite } from "../rewrite.ts";
import { rememberSelection } from "../selection.ts";
import { composersSentBy, filledComposers } from "../send-target.ts";
import { deepActiveElement, deepTarget } from "../shadow.ts";

/**
 * Holds typed text when it is about to be sent: Enter, a press on whatever may send.
 * What is clean passes untouched, as the trusted event that it is.
 */
export function gateTyping(view: Window, line: GuardLine, keeper: Gatekeeper, signal: AbortSignal): void {
  gateKeys(view, line, keeper, signal);
  gatePress(view, line, keeper, signal);
  // Our question takes the focus. A page that sends when its composer loses it must not hear of that.
  listen(
    view,
    ["blur", "focusout", "change"],
    (event) => {
      if (keeper.isBusy() && !keeper.owns(event) && !isFileChoice(event)) event.stopImmediatePropagation();
    },
    signal,
  );
}

// The gate for files takes it out of the page's reach, and waits for its turn.
function isFileChoice(event: Event): boolean {
  const target = deepTarget(event);
  return event.type === "change" && target instanceof HTMLInputElement && target.type === "file";
}

function gateKeys(view: Window, line: GuardLine, keeper: Gatekeeper, signal: AbortSignal): void {
  listen(
    view,
    ["keydown"],
    (event) => {
      if (!event.isTrusted || keeper.owns(event)) return;
      const target = deepActiveElement(view.document) ?? deepTarget(event);
      if (target === null) return;
      const composer = composerAt(target);
      // In one field Enter may send what stands in another, and Ctrl+Enter may do so from anywhere.
      const isShortcut = event.ctrlKey || event.metaKey;
      if (isSendKey(event) && (composer !== undefined || isShortcut)) {
        hold(keeper, event, filledComposers(view.document), (now) => replayEnter(composer === undefined ? target : now, event));
      } else if (composer !== undefined && event.key === "Enter") {
        // It begins a line nearly everywhere; where it sends, the request is known for what it is.
        keeper.note(readComposer(composer));
      } else if (composer === undefined && (event.key === "Enter" || event.key === " ")) {
        hold(keeper, event, composersSentBy(target, view.document), () =>
          replayKeyPress(target, event, (link) => line.tell("press", [], link)),
        );
      }
    },
    signal,
  );
}

// Enter that ends a composition (IME) chooses a word; Shift+Enter begins a line on every site that we know.
function isSendKey({ key, keyCode, isComposing, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === "Enter" && keyCode !== 229 && !isComposing && (!shiftKey || ctrlKey || metaKey);
}

const PRESS = ["pointerdown", "mousedown", "touchstart", "pointerup", "mouseup", "touchend"] as const;

function gatePress(view: Window, line: GuardLine, keeper: Gatekeeper, signal: AbortSignal): void {
  // A press is one gesture of up to seven events, and a site may send at any of them: what its first event is ruled, all are until the click that ends it.
  let held = false;
  const sentBy = (event: Event) => {
    const target = deepTarget(event);
    return target === null ? [] : composersSentBy(target, view.document);
  };
  listen(
    view,
    PRESS,
    (event) => {
      if (!event.isTrusted || keeper.owns(event)) return;
      if (event.type === "pointerdown") {
        const composers = sentBy(event);
        held = composers.length > 0 && (keeper.isBusy() || keeper.rule(submissionOf(composers)) === "hold");
      }
      // Without its default a touch makes no click, and the click is what asks.
      if (held) event.type.startsWith("touch") ? event.stopImmediatePropagation() : stop(event);
    },
    signal,
  );
  listen(
    view,
    ["click"],
    (event) => {
      if (!event.isTrusted || keeper.owns(event)) return;
      held = false;
      const target = deepTarget(event);
      if (target instanceof HTMLElement || target instanceof SVGElement)
        hold(keeper, event, sentBy(event), () => replayPress(target, placeOf(event), (link) => line.tell("press", [], link)));
    },
    signal,
  );
}

function placeOf(event: MouseEvent): PressPlace {
  const { clientX, clientY } = event;
  return { clientX, clientY, pointerType: event instanceof PointerEvent ? event.pointerType : "" };
}

function submissionOf(composers: readonly Composer[]): Submission {
  const texts = composers.map(readComposer);
  // Beside an editor often stands a field with the same text, or the HTML of it: nothing is to be counted twice.
  const signs = texts.map((text) => text.replace(/<[^<>]*>|\s+/g, ""));
  return { entryWay: "type", text: texts.filter((_, i) => signs.indexOf(signs[i] ?? "") === i).join(BETWEEN) };
}

/**
 * Holds an event that would send what stands in these composers, where the keeper says so.
 * @param send is given the composer that is first now: a page may have drawn it anew in the meantime
 */
export function hold(keeper: Gatekeeper, event: Event, composers: readonly Composer[], send: (now: Composer) => void): void {
  const submission = submissionOf(composers);
  if (submission.text.trim() === "") return;
  if (!keeper.isBusy() && keeper.rule(submission) === "pass") return;
  stop(event);
  if (keeper.isBusy()) return;
  const [first] = composers;
  const restore = rememberSelection(first);
  void keeper.settle(submission).then(async (outcome) => {
    if (first === undefined) return;
    const now = first.isConnected ? composers : filledComposers(first.ownerDocument);
    await restore();
    const [firstNow] = now;
    if (outcome.kind === "cancel" || firstNow === undefined) {
      if (!first.isConnected) keepUnsent(first.ownerDocument, textAfter(submission.text, outcome), keeper);
      return;
    }
    if (outcome.kind === "redact") {
      for (const composer of now) {
        const replacements = outcome.replacementsIn(readComposer(composer));
        if (!(await rewrite(composer, replacements))) return keeper.failed("");
      }
      await afterPage(50); // frameworks take the new text into their state
    }
    send(firstNow);
  });
}

function textAfter(text: string, outcome: Outcome): string {
  return outcome.kind === "redact" ? applyReplacements(text, outcome.replacementsIn(text)) : text;
}
