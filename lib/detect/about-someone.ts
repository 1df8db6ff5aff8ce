import type { Surroundings } from "./detector.ts";

/** For words that hurt only where a person is meant: someone is named or numbered close by, and the text reads like a record of care. */
export function isAboutSomeone({ persons, cues }: Surroundings): number {
  const care = cues("care", 500);
  const sensitive = cues("sensitive", 400);
  if (persons(300) > 0) {
    if (care >= 2 || (care >= 1 && sensitive >= 2)) return 0.8;
    return care >= 1 ? 0.6 : 0;
  }
  return care >= 4 && sensitive >= 2 ? 0.55 : 0;
}
