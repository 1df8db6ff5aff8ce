import { describe, expect, test } from "vitest";
import type { Detector, Examples } from "../../lib/detect/detector.ts";
import { scan } from "../../lib/detect/scan.ts";

const LENGTH = 25_000; // characters
/**
 * One text of four times the length against four short ones: as long where time grows with the length, four times as long where it grows with the square.
 * Both take about the same time, so other work on the machine disturbs both alike; and the least of several runs is compared.
 */
const MOST = 2.5;

// as: every file in the folder exports one detector and its examples; the detectors' own test says so.
const modules = Object.values(
  import.meta.glob("../../lib/detect/detectors/**/*.ts", { eager: true }) as Record<string, Record<string, unknown>>,
).filter((exports) => "examples" in exports);
const members = modules.flatMap((exports) => {
  const examples = exports.examples as Examples; // as: see above
  const detectors = Object.values(exports).filter(
    (value): value is Detector => value !== null && typeof value === "object" && "infoType" in value,
  );
  return detectors.map((detector) => ({ detector, examples }));
});

/** The worst texts for a detector: what it finds and what it nearly finds, over and over, whole and cut off. */
function worstTexts({ near = [], cues = {}, rules }: Detector, { finds, ignores }: Examples): readonly string[] {
  const [found = ""] = finds.map(([, value]) => value);
  const words = [...near, ...Object.values(cues).flat()].slice(0, 12).join(" ");
  const prefix = rules.flatMap(({ prefixes = [] }) => prefixes)[0] ?? "";
  return [`${finds[0]?.[0] ?? ""} `, `${ignores[0]?.[0] ?? ""}\n`, `${words} ${prefix}${found.slice(0, -1)} `].filter(
    (piece) => piece.trim() !== "",
  );
}

describe.each(members.map((member) => [member.detector.infoType, member] as const))("%s", (_, { detector, examples }) => {
  const detectors = [detector];
  test("takes no longer for each character of the worst text for it when there is four times as much", () => {
    for (const piece of worstTexts(detector, examples)) {
      const long = piece.repeat(Math.ceil((4 * LENGTH) / piece.length));
      const short = long.slice(0, LENGTH);
      const least = { short: Infinity, long: Infinity };
      let ratio = Infinity;
      for (let round = 0; round < 60 && ratio >= MOST; round++) {
        least.short = Math.min(least.short, time([short, short, short, short], detectors));
        least.long = Math.min(least.long, time([long], detectors));
        ratio = least.long / Math.max(1, least.short);
      }
      expect(ratio, piece).toBeLessThan(MOST);
    }
  });
});

function time(texts: readonly string[], detectors: readonly Detector[]): number {
  const start = performance.now();
  for (const text of texts) scan(text, { detectors });
  return performance.now() - start;
}
