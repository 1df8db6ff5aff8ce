import { isAuTfn } from "../../../checksums/asia-africa-oceania.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Australian tax file number. */
export const auTfn: Detector = {
  infoType: "au-tfn",
  category: "beneficiary",
  label: "Australian tax file number",
  placeholder: "TFN",
  near: ["tfn", "tax file number", "tax file no"],
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{3}[ -]?\d{3}[ -]?\d{2,3})(?![\w-]|\.\d)/g,
      validate: (match) => isAuTfn(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "ATO, TFN algorithm",
  finds: [
    ["tfn: 053 060 989", "053 060 989"],
    ["053 060 989 (tfn)", "053 060 989"],
  ],
  ignores: [
    ["tfn: 101 541 201", "fails its check"],
    ["reference 053 060 989", "nothing says what it is"],
    ["the tfn of a person", "no number"],
  ],
};
