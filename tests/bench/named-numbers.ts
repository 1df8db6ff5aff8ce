import { globSync } from "node:fs";
import type { Detector, Examples } from "../../lib/detect/detector.ts";
import { scan } from "../../lib/detect/scan.ts";

// Run by node directly: each detector's first example, in sentences that name it by its English label. Prints what is missed.
const SENTENCES: readonly ((label: string, value: string) => string)[] = [
  (label, value) => `My ${label} is ${value}.`,
  (label, value) => `${label}: ${value}`,
  (label, value) => `Please update the ${label} to ${value} in the file`,
  (label, value) => `${value} is her ${label}`,
  (label, value) => `The ${label} of Maria Lopez (born in Lyon) is ${value}, please check.`,
];

let found = 0;
let asked = 0;
for (const file of globSync("lib/detect/detectors/{national,person,health,money}/**/*.ts")) {
  if (file.endsWith("index.ts")) continue;
  const module = (await import(`../../${file}`)) as { examples: Examples } & Record<string, Detector>; // as: the detectors' own test says so
  const detector = Object.values(module).find((value) => "infoType" in value);
  const [, value] = module.examples.finds[0] ?? ["", ""];
  if (detector === undefined || detector.confirm !== undefined || detector.infoType === "person-name") continue;
  const missed = SENTENCES.filter((sentence) => !findsIn(sentence(detector.label, value), value));
  asked += SENTENCES.length;
  found += SENTENCES.length - missed.length;
  if (missed.length > 0) console.log(`${detector.infoType} (${detector.label}): missed ${missed.length} of ${SENTENCES.length}`);
}
console.log(`${found} of ${asked} found, ${((100 * found) / asked).toFixed(1)} %`);

function findsIn(text: string, value: string): boolean {
  const start = text.indexOf(value);
  return scan(text).some((finding) => finding.confidence >= 0.5 && finding.start <= start && finding.end >= start + value.length);
}
