import type { Detector, Examples } from "../../../detector.ts";

/** Ghana Card number. */
export const ghCard: Detector = {
  infoType: "gh-card",
  category: "beneficiary",
  label: "Ghana Card number",
  placeholder: "Ghana Card",
  near: ["ghana card", "ghanacard", "nia"],
  rules: [
    { anchor: "digits", fewestDigits: 10, pattern: /(?<![\w.-])(?:GHA-?\d{9}-?\d)(?![\w-]|\.\d)/g, confidence: 0.9, namedConfidence: 0.95 },
    { anchor: "near", pattern: /(?<![\w.-])(?:GHA-?\d{9}-?\d)(?![\w-]|\.\d)/gi, confidence: 0.92 },
  ],
};

export const examples: Examples = {
  source: "NIA Ghana",
  finds: [
    ["ghana card: GHA-712345678-9", "GHA-712345678-9"],
    ["GHA-712345678-9 (ghana card)", "GHA-712345678-9"],
  ],
  ignores: [["the ghana card of a person", "no number"]],
};
