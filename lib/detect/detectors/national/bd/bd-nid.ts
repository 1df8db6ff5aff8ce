import type { Detector, Examples } from "../../../detector.ts";

/** Bangladeshi NID. */
export const bdNid: Detector = {
  infoType: "bd-nid",
  category: "beneficiary",
  label: "Bangladeshi NID",
  placeholder: "NID",
  near: "nid,national id,smart nid,national identity card,জাতীয় পরিচয়পত্র".split(","),
  rules: [{ anchor: "near", pattern: /(?<![\w.-])(?:\d{10}|\d{13}|(?:19|20)\d{15})(?![\w-]|\.\d)/g, confidence: 0.8 }],
};

export const examples: Examples = {
  source: "Bangladesh Election Commission, NID",
  finds: [
    ["nid: 5512345678", "5512345678"],
    ["5512345678 (nid)", "5512345678"],
  ],
  ignores: [
    ["reference 5512345678", "nothing says what it is"],
    ["the nid of a person", "no number"],
  ],
};
