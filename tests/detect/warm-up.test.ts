import { expect, test } from "vitest";
import { DETECTORS } from "../../lib/detect/detectors/index.ts";
import { scan } from "../../lib/detect/scan.ts";
import { warmUp } from "../../lib/detect/warm-up.ts";

const TEXT = "SSN 219-09-9999, card 4111 1111 1111 1111, ana@mail.example";

test("what gets ready for the first text does so in many small steps, and a text in the middle of it is looked at in full", () => {
  const after = scan(TEXT);
  const steps = [...warmUp({ detectors: [...DETECTORS] })].length;
  expect(steps).toBeGreaterThan(10);
  for (const taken of [0, 1, Math.floor(steps / 2), steps]) {
    const detectors = [...DETECTORS]; // a list whose engine is not made
    const work = warmUp({ detectors });
    for (let step = 0; step < taken; step++) work.next();
    expect(scan(TEXT, { detectors })).toEqual(after);
    for (const _ of work);
    expect(scan(TEXT, { detectors })).toEqual(after);
  }
});
