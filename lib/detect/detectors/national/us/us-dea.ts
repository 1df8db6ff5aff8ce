import { isUsDea } from "../../../checksums/americas.ts";
import { alphanumericsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** US DEA number. */
export const usDea: Detector = {
  infoType: "us-dea",
  category: "beneficiary",
  label: "US DEA number",
  placeholder: "DEA number",
  near: "dea,dea number,dea no,dea #,dea registration".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:[ABFGMPR][A-Z9]\d{7})(?![\w-]|\.\d)/gi,
      validate: (match) => isUsDea(alphanumericsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "21 CFR 1301",
  finds: [
    ["dea: AB0250112", "AB0250112"],
    ["AB0250112 (dea)", "AB0250112"],
  ],
  ignores: [
    ["dea: AB1923612", "fails its check"],
    ["reference AB0250112", "nothing says what it is"],
    ["the dea of a person", "no number"],
  ],
};
