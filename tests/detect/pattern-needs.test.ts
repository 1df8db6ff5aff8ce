import { expect, test } from "vitest";
import type { Detector, Examples } from "../../lib/detect/detector.ts";
import { DETECTORS } from "../../lib/detect/detectors/index.ts";
import { needsOf } from "../../lib/detect/pattern-needs.ts";

test("what a pattern needs is read from its source", () => {
  expect(needsOf(/\d{3}-?\d{2}/)).toMatchObject({ fewestDigits: 5, unbroken: 3 });
  expect(needsOf(/(?:19|20)\d{2}(?!x)\d(?:-\d{9})?/)).toMatchObject({ fewestDigits: 5, unbroken: 5 });
  expect(needsOf(/\d{2}(?:\d{3}|[a-f]\d)/)).toMatchObject({ fewestDigits: 3, unbroken: 2 });
  expect(needsOf(/(?<!\d)[A-Z]{2,4}(?:\d|[0-9]{3})x?/)).toMatchObject({ fewestDigits: 1 });
  expect(needsOf(/(?:a\d|b)+/)).toMatchObject({ fewestDigits: 0 });
  expect(needsOf(/P\.? ?O\.? ?Box \d/)).toMatchObject({ fewestDigits: 1 });
  expect(needsOf(/[\d,.]+\x41{0,3}/)).toMatchObject({ fewestDigits: 0 });
});

test("no match of a detector has less than what its pattern is said to need", () => {
  // as: every file in the folder exports `examples` beside its detector; the detectors' own test says so.
  const files = import.meta.glob("../../lib/detect/detectors/**/*.ts", { eager: true }) as Record<string, { examples?: Examples }>;
  const texts = Object.values(files).flatMap(({ examples }) =>
    [...(examples?.finds ?? []), ...(examples?.ignores ?? [])].map(([text]) => text),
  );
  const all = texts.join("\n");
  let matches = 0;
  const detectors: readonly Detector[] = DETECTORS;
  for (const { pattern, holds = "" } of detectors.flatMap(({ rules }) => rules)) {
    const { fewestDigits, unbroken } = needsOf(pattern);
    for (const [match] of all.matchAll(new RegExp(pattern.source, `g${pattern.flags.replace(/[gy]/g, "")}`))) {
      matches++;
      const isRight =
        match.replace(/\D/g, "").length >= fewestDigits &&
        Math.max(0, ...match.split(/\D+/).map((digits) => digits.length)) >= unbroken &&
        match.includes(holds) &&
        (holds === "" || match.length < 450);
      if (!isRight) expect.fail(`${pattern.source} matches ${match}`);
    }
  }
  expect(matches).toBeGreaterThan(1000);
});
