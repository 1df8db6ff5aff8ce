/** The page's side offers the line under this name; the event's `relatedTarget` is the line. Heard before any script of the page runs, and then no more. */
export const OFFER = "handrail-offer";

/** The guard asks for the line under this name when it came second. */
export const HELLO = "handrail-hello";
