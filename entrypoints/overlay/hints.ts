import type { FieldCopy } from "../../components/Hint.tsx";
import type { Reason } from "../../lib/decide/decide.ts";
import { type Composer, isTextField } from "../../lib/page/composer.ts";
import { fieldStyle } from "../../lib/page/field-copy.ts";
import { listen } from "../../lib/page/listen.ts";
import { createUnderline, type Stretch } from "../../lib/page/underline.ts";
import { followWriting } from "../../lib/page/writing.ts";
import { view as shownAs } from "../guard/drawer.ts";
import type { createOverlay } from "../guard/overlay.ts";

/** What would be asked about in a text. */
interface Expected {
  readonly reasons: readonly Reason[];
  readonly stretches: readonly Stretch[];
}

/** Shows, while a person writes, what will be asked about: a line under it, and a few words beside the box. */
export function showHints(
  view: Window & typeof globalThis,
  overlay: ReturnType<typeof createOverlay>,
  expected: (text: string) => Expected,
  signal: AbortSignal,
): { clear(): void } {
  const underline = createUnderline(view);
  let shown: { readonly composer: Composer; readonly text: string; readonly what: Expected } | undefined;
  let frame = 0;
  const clear = () => {
    if (shown === undefined) return;
    shown = undefined;
    underline.clear();
    overlay.hint(null);
  };
  const draw = () => {
    frame = 0;
    if (shown === undefined) return;
    const { composer, text, what } = shown;
    const { left, top, width, height } = composer.getBoundingClientRect();
    if (!composer.isConnected || width === 0) return clear();
    const field: FieldCopy | undefined = isTextField(composer)
      ? { text, stretches: what.stretches, style: fieldStyle(composer), scrollTop: composer.scrollTop, scrollLeft: composer.scrollLeft }
      : undefined;
    overlay.hint(shownAs("Hint", { reasons: what.reasons, box: { left, top, width, height }, field }));
  };
  const drawSoon = () => {
    if (shown !== undefined && frame === 0) frame = view.requestAnimationFrame(draw);
  };
  followWriting(
    view,
    (composer, text) => {
      const what = text === "" ? { reasons: [], stretches: [] } : expected(text);
      if (what.stretches.length === 0) return clear();
      shown = { composer, text, what };
      if (!isTextField(composer)) underline.draw(composer, what.stretches);
      draw();
    },
    signal,
  );
  listen(view, ["scroll", "resize"], drawSoon, signal);
  // A field whose text has changed has its letters elsewhere: the lines go until the person pauses.
  listen(
    view,
    ["input"],
    () => {
      if (shown !== undefined && isTextField(shown.composer) && shown.composer.value !== shown.text) overlay.hint(null);
    },
    signal,
  );
  signal.addEventListener("abort", clear, { once: true });
  return { clear };
}
