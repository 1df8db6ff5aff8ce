import { createEars, type Ears, PRESSES, PRIVATE } from "./ears.ts";

/** A dialog that comes up under a key press must not be answered by it: for this long, and for a held key, Enter and Space do nothing. Milliseconds. */
const DEAF_MS = 400;
/** A page that fights over our element gets this many rounds a second at once, then one a frame: ours and its observers would go on in one task for ever. */
const ROUNDS_A_SECOND = 20;

/** Our one element in someone else's page. */
export interface OverlayHost {
  /** Non-modal things (banner, toast) are drawn here. */
  readonly statements: HTMLElement;
  /** What stands beside the page's own things is drawn here; it takes no pointer. */
  readonly hints: HTMLElement;
  /** The modal question is drawn here; shown while `open`. */
  readonly dialog: HTMLDialogElement;
  /** Shows the dialog modally, over whatever the page shows; `cancel` is called for Escape. */
  open(cancel: () => void): void;
  /** Hides the dialog. */
  close(): void;
  /** True for events that begin in our element. */
  owns(event: Event): boolean;
}

/**
 * Puts our element into the page: a closed shadow root in the top layer. It comes back when the page removes, hides or covers it.
 * @param css what our components are drawn with; adopted, so no page's content policy is in the way
 * @param ears those of the guard; made now when there are none, which a page can stop
 */
export function createOverlayHost(
  view: Window,
  css: string,
  dialogClass: string,
  labels: readonly [titleId: string, textId: string],
  signal: AbortSignal,
  ears: Ears = createEars(view, signal),
): OverlayHost {
  const { document } = view;
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host{all:initial!important;display:block!important}${css}`);
  root.adoptedStyleSheets = [sheet];
  const statements = document.createElement("div");
  const dialog = document.createElement("dialog");
  dialog.className = dialogClass;
  dialog.role = "alertdialog";
  dialog.setAttribute("aria-labelledby", labels[0]);
  dialog.setAttribute("aria-describedby", labels[1]);
  const hints = document.createElement("div");
  for (const layer of [hints, statements]) layer.setAttribute("popover", "manual");
  hints.className = "handrail-hints";
  statements.className = "handrail-statements";
  root.append(hints, statements, dialog);

  let onEscape: (() => void) | undefined;
  let openedAt = 0;
  const observer = new MutationObserver(() => keepUp());
  const promote = () => {
    const { documentElement } = document; // null for a moment in `document.open()`, another one after it
    if (documentElement === null) return;
    if (!host.isConnected) documentElement.append(host);
    observer.observe(documentElement, { childList: true });
    if (host.attributes.length > 0) for (const { name } of [...host.attributes]) host.removeAttribute(name);
    for (const layer of [hints, statements]) if (!layer.matches(":popover-open")) layer.showPopover();
    if (onEscape !== undefined && !dialog.open) dialog.showModal();
  };
  const owns = (event: Event) => event.composedPath().includes(host);

  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    onEscape?.();
  });
  // Chromium closes a dialog at the second Escape whatever `cancel` says; what is still to be answered comes back.
  dialog.addEventListener("close", () => promote());
  const onKey = (event: KeyboardEvent, cancel: () => void) => {
    const tooSoon = event.repeat || event.timeStamp - openedAt < DEAF_MS;
    const isAnswer = event.key === "Enter" || event.key === " ";
    if (event.key === "Escape") {
      event.preventDefault();
      if (event.isTrusted && event.type === "keydown") cancel();
    } else if ((isAnswer && tooSoon) || (event.key !== "Tab" && !owns(event))) event.preventDefault(); // Tab leads back into the dialog
  };
  ears.on(PRIVATE, (event) => {
    if (onEscape === undefined) return;
    event.stopImmediatePropagation();
    if (event instanceof KeyboardEvent) onKey(event, onEscape);
    else if (!owns(event)) event.preventDefault(); // the page is inert, and what is meant for our dialog is not for it
    // Our own fields hear of their input by a copy that cannot leave the shadow root.
    if (event.type === "input") root.activeElement?.dispatchEvent(new Event("input", { bubbles: true }));
  });
  // A page that stops every event on its way must not be able to keep presses from our buttons: they hear of them by a copy that stays in the shadow root.
  ears.on(PRESSES, (event) => {
    if (!event.isTrusted || !owns(event)) return;
    event.stopImmediatePropagation();
    if (event.type !== "click") return;
    const { clientX, clientY, detail } = event;
    const pressed = detail === 0 ? root.activeElement : root.elementFromPoint(clientX, clientY);
    // A box, a link or a label does what it does by itself; only a button waits for its listener.
    pressed?.closest("button")?.dispatchEvent(new MouseEvent("click", { clientX, clientY, detail, bubbles: true, cancelable: true }));
  });
  // A popover or dialog of the page that opens later lies over ours: go on top again.
  ears.on(["toggle"], (event) => {
    if (owns(event) || onEscape === undefined || !event.isTrusted) return;
    dialog.close();
    promote();
  });
  let [round, second] = [0, 0];
  let isDue = false; // once a frame: each time that we come back is noticed more than once, and would double what is due
  const keepUp = () => {
    const now = Math.floor(performance.now() / 1000);
    [round, second] = now === second ? [round + 1, second] : [0, now];
    if (round < ROUNDS_A_SECOND) promote();
    else if (!isDue) {
      isDue = true;
      requestAnimationFrame(() => {
        isDue = false;
        promote();
      });
    }
  };
  observer.observe(document, { childList: true });
  observer.observe(host, { attributes: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    host.remove();
  });
  promote();
  return {
    statements,
    hints,
    dialog,
    owns,
    open(cancel) {
      onEscape = cancel;
      openedAt = performance.now();
      promote();
    },
    close() {
      onEscape = undefined;
      dialog.close();
    },
  };
}
