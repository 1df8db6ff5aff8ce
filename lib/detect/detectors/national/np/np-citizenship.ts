import type { Detector, Examples } from "../../../detector.ts";

/** Nepali citizenship number. */
export const npCitizenship: Detector = {
  infoType: "np-citizenship",
  category: "beneficiary",
  label: "Nepali citizenship number",
  placeholder: "Citizenship number",
  near: "citizenship number,citizenship no,nagarikta,nepali citizenship,नागरिकता".split(","),
  rules: [{ anchor: "near", pattern: /(?<![\w.-])(?:\d{2}[-/]\d{2}[-/]\d{2}[-/]\d{5}|\d{6,8})(?![\w-]|\.\d)/g, confidence: 0.75 }],
};

export const examples: Examples = {
  source: "Ministry of Home Affairs, Nepal",
  finds: [
    ["citizenship number: 27-01-71-12345", "27-01-71-12345"],
    ["27-01-71-12345 (citizenship number)", "27-01-71-12345"],
  ],
  ignores: [
    ["reference 27-01-71-12345", "nothing says what it is"],
    ["the citizenship number of a person", "no number"],
  ],
};
