import type { Detector, Examples } from "../../../detector.ts";

/** Pakistani CNIC. */
export const pkCnic: Detector = {
  infoType: "pk-cnic",
  category: "beneficiary",
  label: "Pakistani CNIC",
  placeholder: "CNIC",
  near: "cnic,nicop,nadra,national identity card,شناختی کارڈ".split(","),
  rules: [
    {
      anchor: "digits",
      fewestDigits: 13,
      pattern: /(?<![\w.-])(?:[1-7]\d{4}-\d{7}-\d)(?![\w-]|\.\d)/g,
      confidence: 0.7,
      namedConfidence: 0.95,
    },
    { anchor: "near", pattern: /(?<![\w.-])(?:[1-7]\d{4}-?\d{7}-?\d)(?![\w-]|\.\d)/g, confidence: 0.9 },
  ],
};

export const examples: Examples = {
  source: "NADRA, CNIC",
  finds: [
    ["cnic: 35202-1234567-1", "35202-1234567-1"],
    ["35202-1234567-1 (cnic)", "35202-1234567-1"],
  ],
  ignores: [["the cnic of a person", "no number"]],
};
