import { carriedBy } from "../dropped-files.ts";
import { type FilesKeeper, released, transferOf } from "../file-gate.ts";
import type { Gatekeeper } from "../gate.ts";
import { htmlText } from "../html-flavour.ts";
import { listen, stop } from "../listen.ts";
import { deepActiveElement, deepTarget } from "../shadow.ts";

/**
 * Holds files and pictures in the clipboard. Goes behind the gate for pasted text: what that one holds does not come here.
 * Office programs put a picture of the copied cells beside their text: where there is text, it stands for the picture.
 */
export function gatePastedFiles(view: Window, keeper: Gatekeeper, files: FilesKeeper, signal: AbortSignal): void {
  listen(
    view,
    ["paste"],
    (event) => {
      if (!event.isTrusted || keeper.owns(event) || event.clipboardData === null || event.clipboardData.files.length === 0) return;
      const carried = carriedBy(event.clipboardData);
      const pasted = [...event.clipboardData.files];
      const rule = files.rule();
      if (rule === "pass" || (hasText(carried.texts) && pasted.every(({ type }) => type.startsWith("image/")))) return;
      if (rule === "watch") return files.watch("paste", pasted);
      stop(event);
      if (keeper.isBusy()) return;
      const target = deepTarget(event) ?? deepActiveElement(view.document) ?? view.document.body;
      void files.settle("paste", pasted).then((outcome) => {
        const left = released(outcome, pasted);
        if (left === undefined) return;
        const init = { clipboardData: transferOf(left, carried.texts), bubbles: true, cancelable: true, composed: true };
        target.dispatchEvent(new ClipboardEvent("paste", init));
      });
    },
    signal,
  );
}

function hasText(texts: ReadonlyMap<string, string>): boolean {
  return (texts.get("text/plain") ?? "").trim() !== "" || htmlText(texts.get("text/html") ?? "", () => false).trim() !== "";
}
