import { listen } from "./listen.ts";

/** Events that would tell the page what is written in our fields, or let its shortcuts act while our dialog is open. */
const PRIVATE = [
  "keydown",
  "keypress",
  "keyup",
  "beforeinput",
  "input",
  "compositionstart",
  "compositionupdate",
  "compositionend",
  "paste",
  "copy",
  "cut",
] as const;

/** Our one element in someone else's page. */
export interface OverlayHost {
  /** Non-modal things (banner, toast) are drawn here. */
  readonly statements: HTMLElement;
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
 */
export function createOverlayHost(
  view: Window,
  css: string,
  dialogClass: string,
  labels: readonly [titleId: string, textId: string],
  signal: AbortSignal,
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
  statements.setAttribute("popover", "manual");
  statements.className = "handrail-statements";
  root.append(statements, dialog);

  let onEscape: (() => void) | undefined;
  const promote = () => {
    if (!host.isConnected) document.documentElement?.append(host);
    if (!host.isConnected) return;
    if (host.attributes.length > 0) for (const { name } of [...host.attributes]) host.removeAttribute(name);
    if (!statements.matches(":popover-open")) statements.showPopover();
    if (onEscape !== undefined && !dialog.open) dialog.showModal();
  };
  const owns = (event: Event) => event.composedPath().includes(host);

  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    onEscape?.();
  });
  // Chromium closes a dialog at the second Escape whatever `cancel` says; what is still to be answered comes back.
  dialog.addEventListener("close", () => promote());
  listen(
    view,
    PRIVATE,
    (event) => {
      if (onEscape === undefined) return;
      event.stopImmediatePropagation();
      if (event instanceof KeyboardEvent && event.key === "Escape") {
        event.preventDefault();
        if (event.isTrusted && event.type === "keydown") onEscape();
      } else if (!owns(event)) event.preventDefault(); // the page is inert, and what is meant for our dialog is not for it
      // Our own fields hear of their input by a copy that cannot leave the shadow root.
      if (event.type === "input") root.activeElement?.dispatchEvent(new Event("input", { bubbles: true }));
    },
    signal,
  );
  // A popover or dialog of the page that opens later lies over ours: go on top again.
  listen(
    view,
    ["toggle" as keyof WindowEventMap], // as: the typings know it on elements only
    (event) => {
      if (owns(event) || onEscape === undefined || !event.isTrusted) return;
      dialog.close();
      promote();
    },
    signal,
  );
  const observer = new MutationObserver(promote);
  observer.observe(document, { childList: true });
  observer.observe(host, { attributes: true });
  let watched: Element | undefined;
  const watchRoot = new MutationObserver(() => {
    if (document.documentElement !== null && document.documentElement !== watched) {
      watched = document.documentElement;
      observer.observe(watched, { childList: true });
    }
    promote();
  });
  watchRoot.observe(document, { childList: true });
  if (document.documentElement !== null) observer.observe(document.documentElement, { childList: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    watchRoot.disconnect();
    host.remove();
  });
  promote();
  return {
    statements,
    dialog,
    owns,
    open(cancel) {
      onEscape = cancel;
      promote();
    },
    close() {
      onEscape = undefined;
      dialog.close();
    },
  };
}
