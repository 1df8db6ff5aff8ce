import { readFileSync, writeFileSync } from "node:fs";
import { scan } from "../../../lib/detect/scan.ts";
import { type Labelled, readMarked } from "./marked.ts";

/** What was found of one information type, and how often it spoke up where nothing is. */
export interface Score {
  readonly labelled: number;
  readonly found: number;
  readonly alarms: number;
}

const BASELINE = new URL("baseline.json", import.meta.url);

/** All texts of the corpus. */
export function readCorpus(): readonly Labelled[] {
  return readFileSync(new URL("texts.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map(readMarked);
}

/** The score of each information type over the corpus. */
export function measure(corpus: readonly Labelled[]): Readonly<Record<string, Score>> {
  const scores: Record<string, { labelled: number; found: number; alarms: number }> = {};
  const of = (infoType: string) => {
    scores[infoType] ??= { labelled: 0, found: 0, alarms: 0 };
    return scores[infoType];
  };
  for (const { text, labels } of corpus) {
    // A name alone is a hint that never speaks up, and is measured as such.
    const findings = scan(text).filter(({ confidence, infoType }) => confidence >= 0.5 || infoType === "person-name");
    for (const { start, end, infoTypes } of labels) {
      const score = of(infoTypes[0] ?? "");
      score.labelled++;
      if (findings.some((finding) => infoTypes.includes(finding.infoType) && finding.start < end && finding.end > start)) score.found++;
    }
    for (const finding of findings) {
      const isLabelled = labels.some(({ start, end }) => finding.start < end && finding.end > start);
      if (!isLabelled && labels.length === 0) of(finding.infoType).alarms++;
    }
  }
  return Object.fromEntries(Object.entries(scores).toSorted(([a], [b]) => a.localeCompare(b)));
}

/** What was measured when the detectors were last made better. */
export function readBaseline(): Readonly<Record<string, Score>> {
  return JSON.parse(readFileSync(BASELINE, "utf8")) as Readonly<Record<string, Score>>; // as: written below
}

/** What is worse than the baseline, in words. */
export function worse(now: Readonly<Record<string, Score>>, before: Readonly<Record<string, Score>>): readonly string[] {
  const nothing: Score = { labelled: 0, found: 0, alarms: 0 };
  return [...new Set([...Object.keys(now), ...Object.keys(before)])].flatMap((infoType) => {
    const [is, was] = [now[infoType] ?? nothing, before[infoType] ?? nothing];
    const missed = is.labelled - is.found > was.labelled - was.found;
    return [
      ...(missed ? [`${infoType}: ${is.found} of ${is.labelled} found, ${was.found} of ${was.labelled} before`] : []),
      ...(is.alarms > was.alarms ? [`${infoType}: ${is.alarms} false alarms, ${was.alarms} before`] : []),
    ];
  });
}

// node tests/detect/corpus/measure.ts: prints; with --write, keeps what is better.
if (import.meta.filename === process.argv[1]) {
  const now = measure(readCorpus());
  console.table(now);
  if (process.argv.includes("--write")) writeFileSync(BASELINE, `${JSON.stringify(now, null, 2)}\n`);
}
