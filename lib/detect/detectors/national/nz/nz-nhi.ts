import type { Detector, Examples } from "../../../detector.ts";

/** New Zealand health number. */
export const nzNhi: Detector = {
  infoType: "nz-nhi",
  category: "beneficiary",
  label: "New Zealand health number",
  placeholder: "NHI",
  near: ["nhi", "national health index"],
  rules: [{ anchor: "near", pattern: /(?<![\w.-])(?:[A-HJ-NP-Z]{3}\d{2}(?:\d{2}|\d[A-HJ-NP-Z]))(?![\w-]|\.\d)/gi, confidence: 0.85 }],
};

export const examples: Examples = {
  source: "HISO 10046",
  finds: [
    ["nhi: ZAC5361", "ZAC5361"],
    ["ZAC5361 (nhi)", "ZAC5361"],
  ],
  ignores: [
    ["reference ZAC5361", "nothing says what it is"],
    ["the nhi of a person", "no number"],
  ],
};
