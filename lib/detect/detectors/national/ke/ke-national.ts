import type { Detector, Examples } from "../../../detector.ts";

/** Kenyan id or KRA PIN. */
export const keNational: Detector = {
  infoType: "ke-national",
  category: "beneficiary",
  label: "Kenyan id or KRA PIN",
  placeholder: "Kenyan ID",
  near: "kenyan id,kenya id,national id,id number,id no,kra pin,huduma,kitambulisho".split(","),
  rules: [{ anchor: "near", pattern: /(?<![\w.-])(?:[AP]\d{9}[A-Z]|\d{7,8})(?![\w-]|\.\d)/gi, confidence: 0.7 }],
};

export const examples: Examples = {
  source: "Registration of Persons Act; KRA PIN",
  finds: [
    ["kenyan id: A001234567Z", "A001234567Z"],
    ["A001234567Z (kenyan id)", "A001234567Z"],
  ],
  ignores: [
    ["reference A001234567Z", "nothing says what it is"],
    ["the kenyan id of a person", "no number"],
  ],
};
