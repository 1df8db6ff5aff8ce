import type { SeenAs } from "../../lib/catalog/seen-as.ts";

/** Set in the extension's own world of the frame, which no page can reach. */
const SEEN = Symbol.for("handrail.seen");
const GUARDED = Symbol.for("handrail.guard");
const world = globalThis as { [SEEN]?: SeenAs | undefined; [GUARDED]?: unknown }; // as: globals of our own

/** What the page of this frame was taken for, since it was loaded; undefined before that and where it is ordinary. */
export function seenHere(): SeenAs | undefined {
  return world[SEEN];
}

/** Tells a guard that starts later in this frame. */
export function rememberHere(seen: SeenAs | undefined): void {
  world[SEEN] = seen;
}

/** True when a guard runs in this frame. */
export function isGuarded(): boolean {
  return world[GUARDED] !== undefined;
}
