import type { Detector, Examples } from "../../../detector.ts";

/** Indian PAN. */
export const inPan: Detector = {
  infoType: "in-pan",
  category: "beneficiary",
  label: "Indian PAN",
  placeholder: "PAN",
  near: "pan,permanent account number,income tax".split(","),
  rules: [
    {
      anchor: "code",
      pattern: /(?<![\w.-])(?:[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z])(?![\w-]|\.\d)/g,
      confidence: 0.6,
      namedConfidence: 0.95,
    },
    { anchor: "near", pattern: /(?<![\w.-])(?:[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z])(?![\w-]|\.\d)/gi, confidence: 0.92 },
  ],
};

export const examples: Examples = {
  source: "Income-tax Rules 1962, rule 114",
  finds: [
    ["pan: ABKPL1234F", "ABKPL1234F"],
    ["ABKPL1234F (pan)", "ABKPL1234F"],
  ],
  ignores: [["the pan of a person", "no number"]],
};
