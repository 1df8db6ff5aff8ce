import { expect, test } from "vitest";
import { measure, readBaseline, readCorpus, worse } from "./corpus/measure.ts";

test("the corpus has at least 1,500 texts, and at least half are harmless", () => {
  const corpus = readCorpus();
  expect(corpus.length).toBeGreaterThanOrEqual(1500);
  expect(corpus.filter(({ labels }) => labels.length === 0).length * 2).toBeGreaterThanOrEqual(corpus.length);
});

test("nothing is found less often in the corpus than before, and nothing speaks up more often where nothing is", () => {
  const now = measure(readCorpus());
  console.table(now);
  expect(worse(now, readBaseline())).toEqual([]);
});
