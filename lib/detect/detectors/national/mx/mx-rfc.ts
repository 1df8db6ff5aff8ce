import type { Detector, Examples } from "../../../detector.ts";

/** Mexican RFC. */
export const mxRfc: Detector = {
  infoType: "mx-rfc",
  category: "beneficiary",
  label: "Mexican RFC",
  placeholder: "RFC",
  near: ["rfc", "registro federal de contribuyentes", "r.f.c."],
  rules: [{ anchor: "near", pattern: /(?<![\w.-])(?:[A-ZÑ&]{4}[ -]?\d{6}[ -]?[A-Z0-9]{3})(?![\w-]|\.\d)/gi, confidence: 0.8 }],
};

export const examples: Examples = {
  source: "SAT, RFC",
  finds: [
    ["rfc: LOGM850517AB3", "LOGM850517AB3"],
    ["LOGM850517AB3 (rfc)", "LOGM850517AB3"],
  ],
  ignores: [
    ["reference LOGM850517AB3", "nothing says what it is"],
    ["the rfc of a person", "no number"],
  ],
};
