import { type Composer, composerAt, readComposer } from "./composer.ts";
import { listen } from "./listen.ts";
import { deepActiveElement } from "./shadow.ts";

/** After the last key, in milliseconds. */
const PAUSE_MS = 350;
/** Longer texts are looked at when they are sent, not while they are written. Characters. */
const MOST = 60_000;

/**
 * Calls back with the composer and its text when the person pauses in writing, and with "" when it has been emptied.
 * While keys are pressed all that runs is the setting of a timer.
 */
export function followWriting(view: Window, onPause: (composer: Composer, text: string) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composing = false;
  let current: Composer | undefined;
  const look = () => {
    timer = undefined;
    // A press on the send button takes the focus; what it leaves of the text is looked at all the same.
    current = composerAt(deepActiveElement(view.document)) ?? current;
    const composer = current;
    if (composing || composer === undefined || signal.aborted) return;
    const text = composer.isConnected ? readComposer(composer) : "";
    onPause(composer, text.length > MOST ? "" : text);
  };
  const soon = () => {
    if (timer !== undefined) clearTimeout(timer);
    timer = setTimeout(
      () => (view.requestIdleCallback === undefined ? look() : view.requestIdleCallback(look, { timeout: 500 })),
      PAUSE_MS,
    );
  };
  listen(
    view,
    ["input", "compositionstart", "compositionend", "focusin", "keyup", "click"],
    (event) => {
      if (event.type === "compositionstart") composing = true;
      else if (event.type === "compositionend") composing = false;
      soon();
    },
    signal,
  );
}
