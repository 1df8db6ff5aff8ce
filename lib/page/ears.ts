import { listen } from "./listen.ts";

/** Events that would tell the page what is written in our fields, or let its shortcuts act while our dialog is open. */
export const PRIVATE = [
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
/** How a person presses something of ours. */
export const PRESSES = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"] as const;

type Heard = (typeof PRIVATE)[number] | (typeof PRESSES)[number] | "toggle";

/** Listeners that were there before the page's own, for whatever is to be heard later: a page that stops every event cannot stop these. */
export interface Ears {
  on<T extends Heard>(types: readonly T[], hear: (event: T extends keyof WindowEventMap ? WindowEventMap[T] : Event) => void): void;
}

/** Begins to listen. Call it before the page's first script. */
export function createEars(view: Window, signal: AbortSignal): Ears {
  const hearing = new Map<string, ((event: Event) => void)[]>();
  listen(
    view,
    [...PRIVATE, ...PRESSES, "toggle" as keyof WindowEventMap], // as: the typings know it on elements only
    (event) => {
      for (const hear of hearing.get(event.type) ?? []) hear(event);
    },
    signal,
  );
  return {
    on(types, hear) {
      for (const type of types) hearing.set(type, [...(hearing.get(type) ?? []), hear as (event: Event) => void]); // as: it is called for these types only
    },
  };
}
