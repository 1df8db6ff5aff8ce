import { isPeRuc } from "../../../checksums/americas.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Peruvian RUC. */
export const peRuc: Detector = {
  infoType: "pe-ruc",
  category: "beneficiary",
  label: "Peruvian RUC",
  placeholder: "RUC",
  near: ["ruc", "r.u.c.", "registro unico de contribuyentes"],
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:(?:10|15|17|20)\d{9})(?![\w-]|\.\d)/g,
      validate: (match) => isPeRuc(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "SUNAT, RUC",
  finds: [
    ["ruc: 10457634451", "10457634451"],
    ["10457634451 (ruc)", "10457634451"],
  ],
  ignores: [
    ["ruc: 10218472298", "fails its check"],
    ["reference 10457634451", "nothing says what it is"],
    ["the ruc of a person", "no number"],
  ],
};
