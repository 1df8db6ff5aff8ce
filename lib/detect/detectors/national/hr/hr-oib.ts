import { mod1110 } from "../../../checksums/europe.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Croatian OIB. */
export const hrOib: Detector = {
  infoType: "hr-oib",
  category: "beneficiary",
  label: "Croatian OIB",
  placeholder: "OIB",
  near: ["oib", "osobni identifikacijski broj"],
  rules: [
    { anchor: "near", pattern: /(?<![\w.-])(?:\d{11})(?![\w-]|\.\d)/g, validate: (match) => mod1110(digitsOf(match)), confidence: 0.9 },
  ],
};

export const examples: Examples = {
  source: "Zakon o OIB",
  finds: [
    ["oib: 14474542626", "14474542626"],
    ["14474542626 (oib)", "14474542626"],
  ],
  ignores: [
    ["oib: 74169849209", "fails its check"],
    ["reference 14474542626", "nothing says what it is"],
    ["the oib of a person", "no number"],
  ],
};
