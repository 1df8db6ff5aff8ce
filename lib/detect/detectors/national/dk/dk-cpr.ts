import { isDayFirst } from "../../../checksums/europe.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Danish CPR number. */
export const dkCpr: Detector = {
  infoType: "dk-cpr",
  category: "beneficiary",
  label: "Danish CPR number",
  placeholder: "CPR number",
  near: "cpr,cpr-nummer,personnummer".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{6}[- ]?\d{4})(?![\w-]|\.\d)/g,
      validate: (match) => isDayFirst(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "CPR-loven § 3",
  finds: [
    ["cpr: 170585-7998", "170585-7998"],
    ["170585-7998 (cpr)", "170585-7998"],
  ],
  ignores: [
    ["reference 170585-7998", "nothing says what it is"],
    ["the cpr of a person", "no number"],
  ],
};
