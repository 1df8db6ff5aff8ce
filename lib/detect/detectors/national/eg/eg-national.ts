import { isEgNational } from "../../../checksums/asia-africa-oceania.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Egyptian national id. */
export const egNational: Detector = {
  infoType: "eg-national",
  category: "beneficiary",
  label: "Egyptian national id",
  placeholder: "Egyptian ID",
  near: "egyptian id,national id,الرقم القومي,رقم قومي,رقم البطاقة".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:[23]\d{13})(?![\w-]|\.\d)/g,
      validate: (match) => isEgNational(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "Civil Status Law 143/1994",
  finds: [
    ["egyptian id: 28505170112345", "28505170112345"],
    ["28505170112345 (egyptian id)", "28505170112345"],
  ],
  ignores: [
    ["reference 28505170112345", "nothing says what it is"],
    ["the egyptian id of a person", "no number"],
  ],
};
