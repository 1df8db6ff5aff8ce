import { scan } from "../../lib/detect/scan.ts";
import { DISGUISES } from "../detect/disguises.ts";

// Run by node directly: how many of the values are found in each disguise, near the word that names them.
const VALUES: readonly (readonly [word: string, value: string])[] = [
  ["SSN", "219-09-9358"],
  ["SSN", "518 25 1087"],
  ["card number", "4556 7375 8689 9855"],
  ["card number", "5105-1051-0510-5100"],
  ["phone", "415-555-0132"],
  ["phone", "+44 20 7946 0958"],
  ["email", "maria.lopez@mail.example"],
  ["email", "joe_ott@river-bend.example"],
  ["IBAN", "GB29 NWBK 6016 1331 9268 19"],
  ["routing number", "021000021"],
  ["NHS number", "943 476 5919"],
  ["passport number", "518250187"],
];
const SENTENCES: readonly ((word: string, value: string) => string)[] = [
  (word, value) => `The ${word} on file is ${value}, please keep it safe for us.`,
  (word, value) => `${word}: ${value}`,
];

let all = 0;
let found = 0;
for (const [name, disguise] of Object.entries(DISGUISES)) {
  const missed: string[] = [];
  let count = 0;
  for (const [word, value] of VALUES) {
    const disguised = disguise(value);
    if (disguised === undefined) continue;
    for (const sentence of SENTENCES) {
      const text = sentence(word, disguised);
      const start = text.indexOf(disguised);
      count++;
      // A finding that holds most of the value is enough to take it out.
      const isFound = scan(text).some(
        (finding) =>
          finding.confidence >= 0.5 &&
          Math.min(finding.end, start + disguised.length) - Math.max(finding.start, start) >= disguised.length * 0.7,
      );
      if (!isFound) missed.push(value);
    }
  }
  all += count;
  found += count - missed.length;
  console.log(
    `${name.padEnd(28)} ${String(count - missed.length).padStart(3)} of ${count}${missed.length === 0 ? "" : `   missed ${[...new Set(missed)].join(" / ")}`}`,
  );
}
console.log(`all: ${found} of ${all}, ${((100 * found) / all).toFixed(1)} %`);
