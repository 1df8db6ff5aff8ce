import { isKrResident } from "../../../checksums/asia-africa-oceania.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Korean resident number. */
export const krResident: Detector = {
  infoType: "kr-resident",
  category: "beneficiary",
  label: "Korean resident number",
  placeholder: "Korean RRN",
  near: "rrn,resident registration,주민등록번호,주민번호,외국인등록번호".split(","),
  rules: [
    {
      anchor: "digits",
      fewestDigits: 13,
      pattern: /(?<![\w.-])(?:\d{6}-[1-8]\d{6})(?![\w-]|\.\d)/g,
      validate: (match) => isKrResident(digitsOf(match)),
      confidence: 0.75,
      namedConfidence: 0.95,
    },
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{6}[- ]?\d{7})(?![\w-]|\.\d)/g,
      validate: (match) => isKrResident(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "Resident Registration Act",
  finds: [
    ["rrn: 850517-2656609", "850517-2656609"],
    ["850517-2656609 (rrn)", "850517-2656609"],
  ],
  ignores: [["the rrn of a person", "no number"]],
};
