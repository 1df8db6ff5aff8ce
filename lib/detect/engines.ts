import type { Detector } from "./detector.ts";
import { buildEngine, type Engine } from "./engine.ts";

const engines = new WeakMap<readonly Detector[], Engine>();
const unfinished = new WeakMap<readonly Detector[], Generator<undefined, Engine>>();

/** The engine for a list of detectors; the same list (by identity) gives the same engine. What is not made of it yet is made now. */
export function engineFor(detectors: readonly Detector[]): Engine {
  for (;;) {
    const made = engines.get(detectors);
    if (made !== undefined) return made;
    prepareEngine(detectors);
  }
}

/** Makes a part of the engine for a list of detectors: one to some ten milliseconds. True when it is whole. */
export function prepareEngine(detectors: readonly Detector[]): boolean {
  if (engines.has(detectors)) return true;
  const work = unfinished.get(detectors) ?? buildEngine(detectors);
  unfinished.set(detectors, work);
  const { done, value } = work.next();
  if (done !== true) return false;
  engines.set(detectors, value);
  unfinished.delete(detectors);
  return true;
}
