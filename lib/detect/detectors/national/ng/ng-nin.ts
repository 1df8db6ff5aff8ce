import type { Detector, Examples } from "../../../detector.ts";

/** Nigerian NIN or BVN. */
export const ngNin: Detector = {
  infoType: "ng-nin",
  category: "beneficiary",
  label: "Nigerian NIN or BVN",
  placeholder: "NIN",
  near: "nin,bvn,nimc,bank verification number".split(","),
  rules: [{ anchor: "near", pattern: /(?<![\w.-])(?:\d{11}|\d{4} \d{3} \d{4})(?![\w-]|\.\d)/g, confidence: 0.85 }],
};

export const examples: Examples = {
  source: "NIMC Act 2007; CBN BVN framework",
  finds: [
    ["nin: 70123456789", "70123456789"],
    ["70123456789 (nin)", "70123456789"],
  ],
  ignores: [
    ["reference 70123456789", "nothing says what it is"],
    ["the nin of a person", "no number"],
  ],
};
