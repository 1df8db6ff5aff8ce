import type { ComponentChild } from "preact";

/** How a state is shown: in a modal dialog, over a page, as the popup, or as a page of our own: for staff, for IT, or in place of a site. */
type Place = "dialog" | "page" | "popup" | "own" | "desk" | "in-place";
export type State = readonly [place: Place, draw: () => ComponentChild];
