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
    target.form?.requestSubmit();
    return;
  }
  const isField = target instanceof HTMLTextAreaElement;
  const inputType = isField ? "insertLineBreak" : "insertParagraph";
  const [range] = isField ? [] : [target.ownerDocument.getSelection()?.getRangeAt(0)];
  const targetRanges = range === undefined ? [] : [new StaticRange(range)];
  // Chromium's editing commands send no `beforeinput`, and some editors live by it.
  const init = { inputType, targetRanges, bubbles: true, cancelable: true, composed: true };
  if (!target.dispatchEvent(new InputEvent("beforeinput", init))) return;
  if (isField) target.ownerDocument.execCommand("insertText", false, "\n");
  else target.ownerDocument.execCommand("insertParagraph");
}

/** Gives the page the Enter or Space that was held on a control: its own listeners, then the click that the browser makes of it. */
export function replayKeyPress(target: Element, { key, code, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  const keyCode = key === "Enter" ? 13 : 32;
  const init = { key, code, keyCode, which: keyCode, ctrlKey, metaKey, altKey, bubbles: true, cancelable: true, composed: true };
  const goesOn = target.dispatchEvent(new KeyboardEvent("keydown", init));
  target.dispatchEvent(new KeyboardEvent("keyup", init));
  if (goesOn && target instanceof HTMLElement && target.matches("button, input, summary, a[href]")) target.click();
}

/** Gives the page the press that was held, from pointer down to click. */
export function replayPress(control: HTMLElement | SVGElement, { clientX, clientY }: MouseEvent): void {
  const init = { clientX, clientY, button: 0, bubbles: true, cancelable: true, composed: true, detail: 1 };
  const pointer = { ...init, pointerId: 1, pointerType: "mouse", isPrimary: true };
  control.dispatchEvent(new PointerEvent("pointerdown", { ...pointer, buttons: 1 }));
  control.dispatchEvent(new MouseEvent("mousedown", { ...init, buttons: 1 }));
  control.dispatchEvent(new PointerEvent("pointerup", pointer));
  control.dispatchEvent(new MouseEvent("mouseup", init));
  // A script in a link's address would run as ours, and is refused: the person presses once more, and what is there now goes through.
  if (control.closest("a[href^='javascript:' i]") !== null) return;
  if (control instanceof HTMLElement) control.click();
  else control.dispatchEvent(new MouseEvent("click", init));
}
