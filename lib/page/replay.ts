import { selectionIn } from "./selection.ts";

/** A script in a link's address would run as ours when we press it, and is refused. */
const SCRIPT_LINK = "a[href^='javascript:' i]";

/** Gives the page the key press that was held: the whole of it, as its listeners may wait for any part. */
export function replayEnter(target: Element, { ctrlKey, metaKey, altKey, key, code }: KeyboardEvent): void {
  const init = { key, code, keyCode: 13, which: 13, ctrlKey, metaKey, altKey, bubbles: true, cancelable: true, composed: true };
  const taken = !target.dispatchEvent(new KeyboardEvent("keydown", init));
  const typed = taken ? false : target.dispatchEvent(new KeyboardEvent("keypress", { ...init, charCode: 13 }));
  if (typed) enterDefault(target);
  target.dispatchEvent(new KeyboardEvent("keyup", init));
}

// What the browser would have done: a one-line field submits its form, other composers begin a line, and say so first.
function enterDefault(target: Element): void {
  if (target instanceof HTMLInputElement) {
    // With Enter a field is done with, and says that it has changed. It does so once by itself when the focus leaves it, and then no more.
    target.blur();
    target.focus({ preventScroll: true });
    target.form?.requestSubmit();
    return;
  }
  const isField = target instanceof HTMLTextAreaElement;
  const inputType = isField ? "insertLineBreak" : "insertParagraph";
  const selection = isField ? null : selectionIn(target);
  const targetRanges = selection === null || selection.rangeCount === 0 ? [] : [new StaticRange(selection.getRangeAt(0))];
  // Chromium's editing commands send no `beforeinput`, and some editors live by it.
  const init = { inputType, targetRanges, bubbles: true, cancelable: true, composed: true };
  if (!target.dispatchEvent(new InputEvent("beforeinput", init))) return;
  if (isField) target.ownerDocument.execCommand("insertText", false, "\n");
  else target.ownerDocument.execCommand("insertParagraph");
}

/** Gives the page the Enter or Space that was held on a control: its own listeners, then the click that the browser makes of it. */
export function replayKeyPress(
  target: Element,
  { key, code, ctrlKey, metaKey, altKey }: KeyboardEvent,
  inPage: (link: Element) => void,
): void {
  const keyCode = key === "Enter" ? 13 : 32;
  const init = { key, code, keyCode, which: keyCode, ctrlKey, metaKey, altKey, bubbles: true, cancelable: true, composed: true };
  const goesOn = target.dispatchEvent(new KeyboardEvent("keydown", init));
  target.dispatchEvent(new KeyboardEvent("keyup", init));
  if (!goesOn) return;
  if (target.matches(SCRIPT_LINK)) inPage(target);
  else if (target instanceof HTMLElement && target.matches("button, input, summary, a[href]")) target.click();
}

/**
 * Gives the page the press that was held, from pointer down to click.
 * @param inPage clicks from the page's own world
 */
export function replayPress(
  control: HTMLElement | SVGElement,
  { clientX, clientY, pointerType }: PressPlace,
  inPage: (link: Element) => void,
): void {
  const init = { clientX, clientY, button: 0, bubbles: true, cancelable: true, composed: true, detail: 1 };
  const pointer = { ...init, pointerId: 1, pointerType: pointerType === "" ? "mouse" : pointerType, isPrimary: true };
  const mouseDown = () => control.dispatchEvent(new MouseEvent("mousedown", { ...init, buttons: 1 }));
  const touch = pointerType === "touch" ? touchOn(control, init) : undefined;
  control.dispatchEvent(new PointerEvent("pointerdown", { ...pointer, buttons: 1 }));
  if (touch === undefined) mouseDown();
  const start = touch?.("touchstart");
  control.dispatchEvent(new PointerEvent("pointerup", pointer));
  if (touch !== undefined) {
    // The rest of the touch comes all the same: a page may send at its end.
    const end = touch("touchend");
    if (start === "taken" || end === "taken") return;
    mouseDown();
  }
  control.dispatchEvent(new MouseEvent("mouseup", init));
  const script = control.closest(SCRIPT_LINK);
  if (script !== null) inPage(script);
  else if (control instanceof HTMLElement) control.click();
  else control.dispatchEvent(new MouseEvent("click", init));
}

/** Where and with what somebody pressed. In Chromium a click says it too, in Firefox it says "". */
export interface PressPlace {
  readonly clientX: number;
  readonly clientY: number;
  readonly pointerType: string;
}

// A touch whose default a page prevents makes no click.
function touchOn(target: Element, init: EventInit & { readonly clientX: number; readonly clientY: number }) {
  const touches = [new Touch({ identifier: 1, target, clientX: init.clientX, clientY: init.clientY })];
  return (type: "touchstart" | "touchend"): "taken" | "goes-on" => {
    const here = type === "touchstart" ? touches : [];
    const event = new TouchEvent(type, { ...init, touches: here, targetTouches: here, changedTouches: touches });
    return target.dispatchEvent(event) ? "goes-on" : "taken";
  };
}
