import { DETECTORS } from "./detectors/index.ts";
import { prepareEngine } from "./engines.ts";
import { withOwn } from "./own-terms.ts";
import { type ScanOptions, scan } from "./scan.ts";

/** Made up: what people hand over most. Browsers make the machine code of a pattern when it is first tried. */
const SAMPLES = [
  "12 Main Street, Reno, NV 89501",
  "415-555-0132; ana@mail.example",
  "password: none",
  "born 3 May 1985",
  "Dear Ms Ana Lopez",
];

/** Makes ready what `scan` with these options needs, a little at each step, so that the first text does not wait for it. */
export function* warmUp(options: ScanOptions): Generator<undefined, void> {
  const detectors = withOwn(options.detectors ?? DETECTORS, options.ownTerms ?? []);
  while (!prepareEngine(detectors)) yield;
  for (const sample of SAMPLES) {
    yield;
    scan(sample, options);
  }
}
