import type { ComponentChild } from "preact";

/** How a state is shown: in a modal dialog, over a page, as the popup, or as a page of our own. */
type Place = "dialog" | "page" | "popup" | "own";
export type State = readonly [place: Place, draw: () => ComponentChild];
