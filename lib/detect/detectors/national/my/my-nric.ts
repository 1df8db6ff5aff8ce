import { isYearFirst } from "../../../checksums/asia-africa-oceania.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Malaysian MyKad number. */
export const myNric: Detector = {
  infoType: "my-nric",
  category: "beneficiary",
  label: "Malaysian MyKad number",
  placeholder: "MyKad",
  near: "mykad,ic number,ic no,nric,no kp,kad pengenalan,i/c,ic".split(","),
  rules: [
    {
      anchor: "digits",
      fewestDigits: 12,
      pattern: /(?<![\w.-])(?:\d{6}-\d{2}-\d{4})(?![\w-]|\.\d)/g,
      validate: (match) => isYearFirst(digitsOf(match)),
      confidence: 0.6,
      namedConfidence: 0.95,
    },
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{6}-?\d{2}-?\d{4})(?![\w-]|\.\d)/g,
      validate: (match) => isYearFirst(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "JPN, MyKad",
  finds: [
    ["mykad: 850517-14-4467", "850517-14-4467"],
    ["850517-14-4467 (mykad)", "850517-14-4467"],
  ],
  ignores: [["the mykad of a person", "no number"]],
};
