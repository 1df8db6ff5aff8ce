import { isIsKennitala } from "../../../checksums/europe.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Icelandic kennitala. */
export const isKennitala: Detector = {
  infoType: "is-kennitala",
  category: "beneficiary",
  label: "Icelandic kennitala",
  placeholder: "Kennitala",
  near: ["kennitala", "kt", "kennitölu"],
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{6}[- ]?\d{4})(?![\w-]|\.\d)/g,
      validate: (match) => isIsKennitala(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "Þjóðskrá, kennitala",
  finds: [
    ["kennitala: 170585-0891", "170585-0891"],
    ["170585-0891 (kennitala)", "170585-0891"],
  ],
  ignores: [
    ["kennitala: 170585-3203", "fails its check"],
    ["reference 170585-0891", "nothing says what it is"],
    ["the kennitala of a person", "no number"],
  ],
};
