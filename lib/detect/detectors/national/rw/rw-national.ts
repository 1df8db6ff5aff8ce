import type { Detector, Examples } from "../../../detector.ts";

/** Rwandan national id. */
export const rwNational: Detector = {
  infoType: "rw-national",
  category: "beneficiary",
  label: "Rwandan national id",
  placeholder: "Rwandan ID",
  near: ["indangamuntu", "rwandan id", "national id", "rwanda id"],
  rules: [{ anchor: "near", pattern: /(?<![\w.-])(?:1 ?(?:19|20)\d{2} ?[78] ?\d{7} ?\d ?\d{2})(?![\w-]|\.\d)/g, confidence: 0.85 }],
};

export const examples: Examples = {
  source: "NIDA Rwanda",
  finds: [
    ["indangamuntu: 1 1985 8 0123456 0 12", "1 1985 8 0123456 0 12"],
    ["1 1985 8 0123456 0 12 (indangamuntu)", "1 1985 8 0123456 0 12"],
  ],
  ignores: [
    ["reference 1 1985 8 0123456 0 12", "nothing says what it is"],
    ["the indangamuntu of a person", "no number"],
  ],
};
