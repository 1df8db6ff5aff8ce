import type { Detector, Examples } from "../../../detector.ts";

/** UK sort code. */
export const ukSortCode: Detector = {
  infoType: "uk-sort-code",
  category: "donor-financial",
  label: "UK sort code",
  placeholder: "Sort code",
  near: "sort code,sort-code,sortcode".split(","),

  rules: [{ anchor: "near", pattern: /(?<![\w.-])(?:\d{2}[- ]?\d{2}[- ]?\d{2})(?![\w-]|\.\d)/g, confidence: 0.88 }],
};

export const examples: Examples = {
  source: "UK Payments, sort code",
  finds: [
    ["Sort code 20-45-53", "20-45-53"],
    ["sort code: 204553", "204553"],
  ],
  ignores: [
    ["on 20-45-53", "nothing says what it is"],
    ["sort code by name", "no number"],
  ],
};
