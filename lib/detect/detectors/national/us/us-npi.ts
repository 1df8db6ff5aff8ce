import { luhn } from "../../../checksums/luhn.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** US provider number (NPI). */
export const usNpi: Detector = {
  infoType: "us-npi",
  category: "beneficiary",
  label: "US provider number (NPI)",
  placeholder: "NPI",
  near: "npi,national provider identifier,npi number,npi #,npi no,provider identifier".split(","),
  rules: [{ anchor: "near", pattern: /(?<![\w.-])(?:[12]\d{9})(?![\w-]|\.\d)/g, validate: isRight, confidence: 0.9 }],
};

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
    ["npi: 1454224342", "fails its check"],
    ["reference 1704066889", "nothing says what it is"],
    ["the npi of a person", "no number"],
  ],
};
