import { isUkUtr } from "../../../checksums/asia-africa-oceania.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** UK taxpayer reference. */
export const ukUtr: Detector = {
  infoType: "uk-utr",
  category: "beneficiary",
  label: "UK taxpayer reference",
  placeholder: "UTR",
  near: "utr,taxpayer reference,tax reference,self assessment".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{5} ?\d{5})(?![\w-]|\.\d)/g,
      validate: (match) => isUkUtr(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "HMRC, unique taxpayer reference",
  finds: [
    ["utr: 5135870759", "5135870759"],
    ["5135870759 (utr)", "5135870759"],
  ],
  ignores: [
    ["utr: 0215690868", "fails its check"],
    ["reference 5135870759", "nothing says what it is"],
    ["the utr of a person", "no number"],
  ],
};
