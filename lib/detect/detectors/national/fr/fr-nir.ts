import { isFrNir } from "../../../checksums/europe.ts";
import { alphanumericsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** French social security number. */
export const frNir: Detector = {
  infoType: "fr-nir",
  category: "beneficiary",
  label: "French social security number",
  placeholder: "French NIR",
  near: "nir,securite sociale,insee,carte vitale,no secu,n secu,n ss,numero secu,social security number".split(","),
  rules: [
    {
      anchor: "digits",
      fewestDigits: 14,
      pattern: /(?<![\w.-])[12] \d{2} \d{2} (?:\d{2}|2[AB]) \d{3} \d{3} \d{2}(?![\w-]|\.\d)/g,
      validate: (match) => isFrNir(alphanumericsOf(match)),
      confidence: 0.8,
      namedConfidence: 0.95,
    },
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:[12378] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3}[ -]?\d{2})(?![\w-]|\.\d)/g,
      validate: (match) => isFrNir(alphanumericsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "INSEE, NIR",
  finds: [
    ["nir: 1 85 05 75 155 361 81", "1 85 05 75 155 361 81"],
    ["1 85 05 75 155 361 81 (nir)", "1 85 05 75 155 361 81"],
  ],
  ignores: [
    ["nir: 1 85 05 75 912 064 60", "fails its check"],
    ["the nir of a person", "no number"],
  ],
};
