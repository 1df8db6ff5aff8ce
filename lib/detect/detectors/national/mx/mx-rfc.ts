import { isDay } from "../../../calendar.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Mexican RFC. */
export const mxRfc: Detector = {
  infoType: "mx-rfc",
  category: "beneficiary",
  label: "Mexican RFC",
  placeholder: "RFC",
  near: ["rfc", "registro federal de contribuyentes", "r.f.c."],
  rules: [
    { anchor: "near", pattern: /(?<![\w.-])(?:[A-ZÑ&]{3,4}[ -]?\d{6}[ -]?[A-Z0-9]{3})(?![\w-]|\.\d)/gi, validate: hasDay, confidence: 0.8 },
  ],
};

function hasDay(match: string): boolean {
  const digits = /\d{6}/.exec(match)?.[0] ?? "";
  return isDay(Number(digits.slice(4)), Number(digits.slice(2, 4)));
}

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
