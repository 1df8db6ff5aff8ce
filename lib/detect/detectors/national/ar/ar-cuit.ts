import { isArCuit } from "../../../checksums/americas.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Argentine CUIT or CUIL. */
export const arCuit: Detector = {
  infoType: "ar-cuit",
  category: "beneficiary",
  label: "Argentine CUIT or CUIL",
  placeholder: "CUIT",
  near: ["codigo unico de identificacion tributaria", "argentinian tax number", "cuit", "cuil", "c.u.i.t.", "c.u.i.l."],
  rules: [
    {
      anchor: "digits",
      fewestDigits: 11,
      pattern: /(?<![\w.-])(?:(?:20|23|24|27)-\d{8}-\d)(?![\w-]|\.\d)/g,
      validate: (match) => isArCuit(digitsOf(match)),
      confidence: 0.7,
      namedConfidence: 0.95,
    },
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:(?:20|23|24|27|30|33|34)[- ]?\d{8}[- ]?\d)(?![\w-]|\.\d)/g,
      validate: (match) => isArCuit(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "AFIP, CUIT/CUIL",
  finds: [
    ["cuit: 20-54876124-8", "20-54876124-8"],
    ["20-54876124-8 (cuit)", "20-54876124-8"],
  ],
  ignores: [
    ["cuit: 20-76261348-7", "fails its check"],
    ["the cuit of a person", "no number"],
  ],
};
