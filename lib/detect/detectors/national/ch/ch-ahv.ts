import { ean13 } from "../../../checksums/europe.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Swiss AHV number. */
export const chAhv: Detector = {
  infoType: "ch-ahv",
  category: "beneficiary",
  label: "Swiss AHV number",
  placeholder: "AHV number",
  near: "ahv,ahv-nummer,avs,numero avs,no avs,ahvn13,navs13,sozialversicherungsnummer".split(","),
  rules: [
    {
      anchor: "digits",
      fewestDigits: 13,
      pattern: /(?<![\w.-])(?:756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2})(?![\w-]|\.\d)/g,
      validate: (match) => ean13(digitsOf(match)),
      confidence: 0.85,
      namedConfidence: 0.95,
    },
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2})(?![\w-]|\.\d)/g,
      validate: (match) => ean13(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "AHVG Art. 50c",
  finds: [
    ["ahv: 756.5671.9894.10", "756.5671.9894.10"],
    ["756.5671.9894.10 (ahv)", "756.5671.9894.10"],
  ],
  ignores: [
    ["ahv: 756.4249.5016.86", "fails its check"],
    ["the ahv of a person", "no number"],
  ],
};
