import type { Detector, Examples } from "../../../detector.ts";

/** Indian voter id. */
export const inVoter: Detector = {
  infoType: "in-voter",
  category: "beneficiary",
  label: "Indian voter id",
  placeholder: "Voter id",
  near: "voter,epic,election card,elector".split(","),
  rules: [{ anchor: "near", pattern: /(?<![\w.-])(?:[A-Z]{3}\d{7})(?![\w-]|\.\d)/gi, confidence: 0.85 }],
};

export const examples: Examples = {
  source: "Election Commission of India, EPIC",
  finds: [
    ["voter: YCK1234567", "YCK1234567"],
    ["YCK1234567 (voter)", "YCK1234567"],
  ],
  ignores: [
    ["reference YCK1234567", "nothing says what it is"],
    ["the voter of a person", "no number"],
  ],
};
