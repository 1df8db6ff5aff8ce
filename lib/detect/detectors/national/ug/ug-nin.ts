import type { Detector, Examples } from "../../../detector.ts";

/** Ugandan NIN. */
export const ugNin: Detector = {
  infoType: "ug-nin",
  category: "beneficiary",
  label: "Ugandan NIN",
  placeholder: "Ugandan NIN",
  near: "nin,ugandan nin,nira,national id,national identification number".split(","),
  rules: [
    { anchor: "code", pattern: /(?<![\w.-])(?:C[MF]\d{2}[A-Z0-9]{10})(?![\w-]|\.\d)/g, confidence: 0.85, namedConfidence: 0.95 },
    { anchor: "near", pattern: /(?<![\w.-])(?:C[MF]\d{2}[A-Z0-9]{10})(?![\w-]|\.\d)/gi, confidence: 0.92 },
  ],
};

export const examples: Examples = {
  source: "NIRA Uganda",
  finds: [
    ["nin: CM85012AB3CD4E", "CM85012AB3CD4E"],
    ["CM85012AB3CD4E (nin)", "CM85012AB3CD4E"],
  ],
  ignores: [["the nin of a person", "no number"]],
};
