import type { Submission } from "../../lib/page/gate.ts";
import type { Looker } from "../../lib/page/looker.ts";
import { view } from "./drawer.ts";
import type { createOverlay } from "./overlay.ts";

/** Shown only when looking takes longer than this, in milliseconds. */
const SHOWN_AFTER_MS = 300;

/** Looks through a long text, and shows how far it is when that takes long. False when the person does not wait. */
export async function lookThrough(
  overlay: ReturnType<typeof createOverlay>,
  looker: Looker,
  { entryWay, text }: Submission,
): Promise<boolean> {
  const stopped = new AbortController();
  let step: (share: number) => void = () => undefined;
  const done = looker.scanLong(text, (share) => step(share), stopped.signal);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, SHOWN_AFTER_MS, undefined));
  const early = await Promise.race([done, late]);
  if (early !== undefined) return early;
  const waited = await overlay.question<boolean>((answer) => {
    void done.then(answer);
    const follow = (onStep: (share: number) => void) => {
      step = onStep;
      return () => {
        step = () => undefined;
      };
    };
    return view("LongTextDialog", { entryWay, follow, onCancel: () => answer(false) });
  }, false);
  if (!waited) stopped.abort();
  return waited;
}
