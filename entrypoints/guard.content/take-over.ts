/** Set in the extension's own world of the frame, which no page can reach. */
const RUNNING = Symbol.for("handrail.guard");

/** One guard a frame: the signal for its listeners, or undefined when one runs here already (injected twice). */
export function takeOver(): AbortSignal | undefined {
  const world = globalThis as { [RUNNING]?: AbortController }; // as: a global of our own
  if (world[RUNNING] !== undefined) return undefined;
  world[RUNNING] = new AbortController();
  return world[RUNNING].signal;
}
