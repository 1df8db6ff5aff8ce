import { isTwNational } from "../../../checksums/asia-africa-oceania.ts";
import { alphanumericsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Taiwanese id. */
export const twNational: Detector = {
  infoType: "tw-national",
  category: "beneficiary",
  label: "Taiwanese id",
  placeholder: "Taiwan ID",
  near: "taiwan id,national id,身分證,身分證字號,身份證字號,統一編號,arc".split(","),
  rules: [
    {
      anchor: "digits",
      fewestDigits: 9,
      pattern: /(?<![\w.-])(?:[A-Z][12]\d{8})(?![\w-]|\.\d)/g,
      validate: (match) => isTwNational(alphanumericsOf(match)),
      confidence: 0.6,
      namedConfidence: 0.95,
    },
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:[A-Z][12]\d{8})(?![\w-]|\.\d)/gi,
      validate: (match) => isTwNational(alphanumericsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "MOI Taiwan, national identification number",
  finds: [
    ["taiwan id: A235013590", "A235013590"],
    ["A235013590 (taiwan id)", "A235013590"],
  ],
  ignores: [
    ["taiwan id: A287793899", "fails its check"],
    ["the taiwan id of a person", "no number"],
  ],
};
