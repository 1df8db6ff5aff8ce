import type { Detector, Examples } from "../../../detector.ts";

/** Ethiopian Fayda number. */
export const etFayda: Detector = {
  infoType: "et-fayda",
  category: "beneficiary",
  label: "Ethiopian Fayda number",
  placeholder: "Fayda",
  near: ["fayda", "fan", "fin ethiopia"],
  rules: [{ anchor: "near", pattern: /(?<![\w.-])(?:\d{4}[ -]?\d{4}[ -]?\d{4}(?:[ -]?\d{4})?)(?![\w-]|\.\d)/g, confidence: 0.8 }],
};

export const examples: Examples = {
  source: "Ethiopian Digital Identification Proclamation 1284/2023",
  finds: [
    ["fayda: 6142 8937 2051", "6142 8937 2051"],
    ["6142 8937 2051 (fayda)", "6142 8937 2051"],
  ],
  ignores: [
    ["reference 6142 8937 2051", "nothing says what it is"],
    ["the fayda of a person", "no number"],
  ],
};
