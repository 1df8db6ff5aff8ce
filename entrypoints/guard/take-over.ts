import type { FrameKeeper } from "./frame-keeper.ts";

/** Set in the extension's own world of the frame, which no page can reach. */
const RUNNING = Symbol.for("handrail.guard");

interface Guard {
  readonly controller: AbortController;
  /** Absent until it is made. */
  keeper?: FrameKeeper;
}
type World = { [RUNNING]?: Guard };

/** One guard a frame: what ends it, or undefined when one runs here already (injected twice). */
export function takeOver(): AbortController | undefined {
  const world = globalThis as World; // as: a global of our own
  if (world[RUNNING] !== undefined) return undefined;
  world[RUNNING] = { controller: new AbortController() };
  return world[RUNNING].controller;
}

/** Lets guards of frames within this one find its keeper. */
export function publish(keeper: FrameKeeper): void {
  const guard = (globalThis as World)[RUNNING]; // as: see above
  if (guard !== undefined) guard.keeper = keeper;
}

/** The keeper of the frame around this one, where it is of the same origin and the browser lets our worlds of the two see each other (Chromium). */
export function keeperAround(view: Window): FrameKeeper | undefined {
  if (view.parent === view) return undefined;
  try {
    return (view.parent as unknown as World)[RUNNING]?.keeper; // as: see above; another origin throws
  } catch {
    return undefined;
  }
}
