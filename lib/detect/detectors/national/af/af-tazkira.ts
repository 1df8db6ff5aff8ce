import type { Detector, Examples } from "../../../detector.ts";

/** Afghan tazkira number. */
export const afTazkira: Detector = {
  infoType: "af-tazkira",
  category: "beneficiary",
  label: "Afghan tazkira number",
  placeholder: "Tazkira",
  near: ["tazkira", "tazkera", "e-tazkira", "تذکره"],
  rules: [{ anchor: "near", pattern: /(?<![\w.-])(?:\d{4}-?\d{4}-?\d{5}|\d{6,9})(?![\w-]|\.\d)/g, confidence: 0.75 }],
};

export const examples: Examples = {
  source: "NSIA, e-tazkira",
  finds: [
    ["tazkira: 1400-1234-56789", "1400-1234-56789"],
    ["1400-1234-56789 (tazkira)", "1400-1234-56789"],
  ],
  ignores: [
    ["reference 1400-1234-56789", "nothing says what it is"],
    ["the tazkira of a person", "no number"],
  ],
};
