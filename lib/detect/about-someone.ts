import type { Detector, Surroundings } from "./detector.ts";
import { CARE_WORDS } from "./record-words.ts";

/** For words that hurt only where a person is meant: someone is named or numbered close by, and the text reads like a record of care. */
function isAboutSomeone({ persons, cues }: Surroundings): number {
  const care = cues("care", 500);
  const sensitive = cues("sensitive", 400);
  if (persons(300) > 0) {
    if (care >= 2 || (care >= 1 && sensitive >= 2)) return 0.8;
    return care >= 1 ? 0.6 : 0;
  }
  return care >= 4 && sensitive >= 2 ? 0.55 : 0;
}

/** A detector for words that say something sensitive of a person: it speaks up only where a person is meant. */
export function detailAboutSomeone(own: Pick<Detector, "infoType" | "label" | "placeholder">, words: readonly string[]): Detector {
  return {
    ...own,
    category: "beneficiary",
    near: words,
    cues: { care: CARE_WORDS, sensitive: words },
    rules: [{ anchor: "word", pattern: /[\w\u00c0-\u024f-]+/y, confidence: 0.3 }],
    confirm: isAboutSomeone,
  };
}
