import type { Detector, Place, Surroundings } from "./detector.ts";
import { CARE_WORDS, LIFE_WORDS, PUBLIC_WORDS } from "./record-words.ts";
import { SENSITIVE_WORDS } from "./sensitive-words.ts";

/** Longer texts gather words by chance. */
const SHORT = 1500; // characters

/** For words that hurt only where a person is meant: someone is named or numbered close by, and the text reads like a record of care or of a life, not like news. */
function isAboutSomeone({ persons, cues, length }: Surroundings): number {
  const told = cues("public", 1000);
  const care = cues("care", 500) - 3 * told;
  const life = cues("life", 300);
  const sensitive = cues("sensitive", 400);
  const isBeside = persons(140) > 0;
  // A few lines on one person, as they are pasted to be made into a letter or a report.
  if (isBeside && told === 0 && length < SHORT && Math.min(care, 2) + Math.min(life, 2) + Math.min(sensitive, 3) >= 3) return 0.6;
  if (care <= 0) return told === 0 && isBeside && life >= 2 && sensitive >= 2 ? 0.55 : 0;
  if (persons(300) > 0) {
    if (care >= 2) return 0.8;
    return isBeside && (life >= 1 || sensitive >= 2 || cues("care", 90) >= 1) ? 0.6 : 0;
  }
  return care + life >= 4 && care >= 2 && sensitive >= 2 ? 0.55 : 0;
}

// "pregnant women", "HIV policy": many are meant, or nobody.
const OF_MANY =
  /^(?:['\u2019]s)?\s(?:or other\b|women|men|people|persons|patients|subjects|individuals|adults|youth|children|families|rates?|polic(?:y|ies)|laws?|prevention|awareness|programs?|services|research|stud(?:y|ies)|trials?|test(?:s|ing)?|medications?|care|camps?|crisis|claims|seekers)\b/i;

function isOfOne(match: string, { text, end }: Place): boolean {
  return !OF_MANY.test(text.slice(end, end + 28)) || /^(?!disabled)\w+ed$/i.test(match);
}

/** A detector for words that say something sensitive of a person: it speaks up only where a person is meant. */
export function detailAboutSomeone(own: Pick<Detector, "infoType" | "label" | "placeholder">, words: readonly string[]): Detector {
  return {
    ...own,
    category: "beneficiary",
    near: words,
    cues: { care: CARE_WORDS, life: LIFE_WORDS, public: PUBLIC_WORDS, sensitive: SENSITIVE_WORDS },
    rules: [{ anchor: "word", pattern: /[\w\u00c0-\u024f-]+/y, validate: isOfOne, confidence: 0.3 }],
    confirm: isAboutSomeone,
  };
}
