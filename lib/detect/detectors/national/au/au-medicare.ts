import { isAuMedicare } from "../../../checksums/asia-africa-oceania.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Australian Medicare number. */
export const auMedicare: Detector = {
  infoType: "au-medicare",
  category: "beneficiary",
  label: "Australian Medicare number",
  placeholder: "Medicare AU",
  near: "medicare,irn".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:[2-6]\d{3}[ -]?\d{5}[ -]?\d(?:[ /-]?\d)?)(?![\w-]|\.\d)/g,
      validate: (match) => isAuMedicare(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "Services Australia, Medicare card number",
  finds: [
    ["medicare: 2714 70915 2", "2714 70915 2"],
    ["2714 70915 2 (medicare)", "2714 70915 2"],
  ],
  ignores: [
    ["medicare: 2088 75498 4", "fails its check"],
    ["reference 2714 70915 2", "nothing says what it is"],
    ["the medicare of a person", "no number"],
  ],
};
