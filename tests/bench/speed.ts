import { scan } from "../../lib/detect/scan.ts";
import { hostileTexts } from "../detect/hostile-texts.ts";
import { mixedText } from "./mixed-text.ts";

// Run by node directly. Absolute times are orientation; the share of a character loop is the figure.

const mixed = mixedText(1_000_000);

function best(runs: number, work: () => unknown): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function characterLoop(): number {
  const table = new Uint8Array(65_536).fill(1);
  let sum = 0;
  for (let index = 0; index < mixed.length; index++) sum += table[mixed.charCodeAt(index)] ?? 0;
  return sum;
}

const loopMs = best(15, characterLoop);
const scanMs = best(15, () => scan(mixed));
console.log(
  `1 MB mixed: ${(1000 / scanMs).toFixed(1)} MB/s, ${((100 * loopMs) / scanMs).toFixed(0)} % of a character loop; ${scan(mixed).length} findings`,
);

const prompts = Array.from({ length: 200 }, (_, index) => mixed.slice(index * 2000, index * 2000 + 2000));
for (let run = 0; run < 20; run++) for (const prompt of prompts) scan(prompt);
const times = prompts.map((prompt) => best(5, () => scan(prompt))).toSorted((a, b) => a - b);
console.log(`2,000 characters: median ${times[100]?.toFixed(3)} ms, p95 ${times[190]?.toFixed(3)} ms`);

for (const [name, text] of hostileTexts(20_000)) {
  const [, long = ""] = hostileTexts(1_000_000).find(([other]) => other === name) ?? [];
  console.log(
    `${name}: 20 kB ${best(9, () => scan(text.slice(0, 20_000))).toFixed(2)} ms, 1 MB ${best(2, () => scan(long)).toFixed(1)} ms`,
  );
}
