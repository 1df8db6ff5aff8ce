import { isUsDea } from "../../../checksums/americas.ts";
import { alphanumericsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";
import { labelledBy } from "../../../labelled.ts";

const isLabelled = labelledBy(["dea", "dea number", "dea no", "dea #", "dea registration"]);

/** US DEA number. */
export const usDea: Detector = {
  infoType: "us-dea",
  category: "beneficiary",
  label: "US DEA number",
  placeholder: "DEA number",
  near: "dea,dea registration".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:[ABFGMPR][A-Z9]\d{7})(?![\w-]|\.\d)/gi,
      validate: (match) => isUsDea(alphanumericsOf(match)),
      confidence: 0.9,
    },
    // Right behind its name a slip of the finger is still meant as one.
    { anchor: "near", pattern: /(?<![\w.-])[A-Z]{2}\d{7}(?![\w-]|\.\d)/g, validate: (_, place) => isLabelled(place), confidence: 0.8 },
  ],
};

export const examples: Examples = {
  source: "21 CFR 1301",
  finds: [
    ["dea: AB0250112", "AB0250112"],
    ["AB0250112 (dea)", "AB0250112"],
  ],
  ignores: [
    ["dea form of Ana, box AB1923612", "fails its check"],
    ["reference AB0250112", "nothing says what it is"],
    ["the dea of a person", "no number"],
  ],
};
