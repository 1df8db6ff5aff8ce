import type { ComponentChild } from "preact";

function unfold(place: HTMLElement | null): void {
  for (const folded of place?.querySelectorAll("details") ?? []) folded.open = true;
}

/** The same with everything that folds open. */
export const opened = (drawn: ComponentChild) => <div ref={unfold}>{drawn}</div>;
