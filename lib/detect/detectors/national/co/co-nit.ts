import { isCoNit } from "../../../checksums/americas.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Colombian NIT. */
export const coNit: Detector = {
  infoType: "co-nit",
  category: "beneficiary",
  label: "Colombian NIT",
  placeholder: "NIT",
  near: ["nit", "n.i.t.", "numero de identificacion tributaria"],
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{3}\.?\d{3}\.?\d{3}[- ]?\d|\d{9}-?\d)(?![\w-]|\.\d)/g,
      validate: (match) => isCoNit(digitsOf(match)),
      confidence: 0.7,
    },
  ],
};

export const examples: Examples = {
  source: "DIAN, NIT",
  finds: [
    ["nit: 910078311-2", "910078311-2"],
    ["910078311-2 (nit)", "910078311-2"],
  ],
  ignores: [
    ["nit: 964772958-4", "fails its check"],
    ["reference 910078311-2", "nothing says what it is"],
    ["the nit of a person", "no number"],
  ],
};
