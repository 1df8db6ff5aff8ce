import { isFiPersonal } from "../../../checksums/europe.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Finnish personal identity code. */
export const fiPersonal: Detector = {
  infoType: "fi-personal",
  category: "beneficiary",
  label: "Finnish personal identity code",
  placeholder: "Hetu",
  near: "hetu,henkilotunnus,sotu,personbeteckning,personal identity code".split(","),
  rules: [
    {
      anchor: "digits",
      fewestDigits: 9,
      pattern: /(?<![\w.-])(?:\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y])(?![\w-]|\.\d)/g,
      validate: isFiPersonal,
      confidence: 0.8,
      namedConfidence: 0.95,
    },
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y])(?![\w-]|\.\d)/gi,
      validate: (match) => isFiPersonal(match.toUpperCase()),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "DVV, personal identity code",
  finds: [
    ["hetu: 170585-124X", "170585-124X"],
    ["170585-124X (hetu)", "170585-124X"],
  ],
  ignores: [
    ["hetu: 170585-085V", "fails its check"],
    ["the hetu of a person", "no number"],
  ],
};
