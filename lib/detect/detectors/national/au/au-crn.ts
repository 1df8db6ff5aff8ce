import type { Detector, Examples } from "../../../detector.ts";

/** Centrelink reference number. */
export const auCrn: Detector = {
  infoType: "au-crn",
  category: "beneficiary",
  label: "Centrelink reference number",
  placeholder: "CRN",
  near: ["crn", "centrelink", "customer reference number"],
  rules: [{ anchor: "near", pattern: /(?<![\w.-])(?:\d{3}[ -]?\d{3}[ -]?\d{3}[ -]?[A-Z])(?![\w-]|\.\d)/gi, confidence: 0.9 }],
};

export const examples: Examples = {
  source: "Services Australia, CRN",
  finds: [
    ["crn: 204 123 456K", "204 123 456K"],
    ["204 123 456K (crn)", "204 123 456K"],
  ],
  ignores: [
    ["reference 204 123 456K", "nothing says what it is"],
    ["the crn of a person", "no number"],
  ],
};
