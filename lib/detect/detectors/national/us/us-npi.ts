import { luhn } from "../../../checksums/luhn.ts";
import type { Detector, Examples } from "../../../detector.ts";
import { labelledBy } from "../../../labelled.ts";

const NAMES = "npi,national provider identifier,provider identifier".split(",");

/** US provider number (NPI). */
export const usNpi: Detector = {
  infoType: "us-npi",
  category: "beneficiary",
  label: "US provider number (NPI)",
  placeholder: "NPI",
  near: NAMES,
  rules: [
    { anchor: "near", pattern: /(?<![\w.-])[12]\d{9}(?![\w-]|\.\d)/g, validate: isRight, confidence: 0.9 },
    // Right behind its name a slip of the finger is still meant as one.
    { anchor: "near", pattern: /(?<![\w.-])\d{10}(?![\w-]|\.\d)/g, validate: (_, place) => isLabelled(place), confidence: 0.8 },
  ],
};

const isLabelled = labelledBy(NAMES);

function isRight(match: string): boolean {
  return luhn(`80840${match}`);
}

export const examples: Examples = {
  source: "45 CFR 162.406",
  finds: [
    ["npi: 1704066889", "1704066889"],
    ["1704066889 (npi)", "1704066889"],
  ],
  ignores: [
    ["npi of Ana in box 1454224342", "fails its check"],
    ["reference 1704066889", "nothing says what it is"],
    ["the npi of a person", "no number"],
  ],
};
