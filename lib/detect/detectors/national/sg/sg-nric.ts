import { isSgNric } from "../../../checksums/asia-africa-oceania.ts";
import { alphanumericsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Singapore NRIC or FIN. */
export const sgNric: Detector = {
  infoType: "sg-nric",
  category: "beneficiary",
  label: "Singapore NRIC or FIN",
  placeholder: "NRIC",
  near: "nric,fin,singapore id".split(","),
  rules: [
    {
      anchor: "digits",
      fewestDigits: 7,
      pattern: /(?<![\w.-])(?:[STFGM]\d{7}[A-Z])(?![\w-]|\.\d)/g,
      validate: (match) => isSgNric(alphanumericsOf(match)),
      confidence: 0.75,
      namedConfidence: 0.95,
    },
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:[STFGM]\d{7}[A-Z])(?![\w-]|\.\d)/gi,
      validate: (match) => isSgNric(alphanumericsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "ICA, NRIC",
  finds: [
    ["nric: S3641281Z", "S3641281Z"],
    ["S3641281Z (nric)", "S3641281Z"],
  ],
  ignores: [
    ["nric: S5149271T", "fails its check"],
    ["the nric of a person", "no number"],
  ],
};
