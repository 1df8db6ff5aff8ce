import { isCnResident } from "../../../checksums/asia-africa-oceania.ts";
import { alphanumericsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Chinese resident id. */
export const cnResident: Detector = {
  infoType: "cn-resident",
  category: "beneficiary",
  label: "Chinese resident id",
  placeholder: "Chinese ID",
  near: "身份证,身份证号,身份证号码,公民身份号码,resident id,id card,chinese id".split(","),
  rules: [
    {
      anchor: "digits",
      fewestDigits: 16,
      pattern: /(?<![\w.-])(?:[1-9]\d{5}(?:19|20)\d{9}[\dXx])(?![\w-]|\.\d)/g,
      validate: (match) => isCnResident(alphanumericsOf(match)),
      confidence: 0.85,
      namedConfidence: 0.95,
    },
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:[1-9]\d{5}(?:19|20)\d{9}[\dXx])(?![\w-]|\.\d)/gi,
      validate: (match) => isCnResident(alphanumericsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "GB 11643-1999",
  finds: [
    ["身份证: 11010119850517430X", "11010119850517430X"],
    ["11010119850517430X (身份证)", "11010119850517430X"],
  ],
  ignores: [
    ["身份证: 11010119850517984X", "fails its check"],
    ["the 身份证 of a person", "no number"],
  ],
};
