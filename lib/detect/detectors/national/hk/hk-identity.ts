import { isHkIdentity } from "../../../checksums/asia-africa-oceania.ts";
import { alphanumericsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Hong Kong identity card. */
export const hkIdentity: Detector = {
  infoType: "hk-identity",
  category: "beneficiary",
  label: "Hong Kong identity card",
  placeholder: "HKID",
  near: "hkid,hong kong id,hong kong identity card,香港身份證,身份證".split(","),
  rules: [
    {
      anchor: "digits",
      fewestDigits: 6,
      pattern: /(?<![\w.-])(?:[A-Z]{1,2}\d{6}\([\dA]\))(?![\w-]|\.\d)/g,
      validate: (match) => isHkIdentity(alphanumericsOf(match)),
      confidence: 0.75,
      namedConfidence: 0.95,
    },
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:[A-Z]{1,2}\d{6} ?\(?[\dA]\)?)(?![\w-]|\.\d)/gi,
      validate: (match) => isHkIdentity(alphanumericsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "Immigration Department, HKID",
  finds: [
    ["hkid: A186051(0)", "A186051(0)"],
    ["A186051(0) (hkid)", "A186051(0)"],
  ],
  ignores: [
    ["hkid: A915096(6)", "fails its check"],
    ["the hkid of a person", "no number"],
  ],
};
