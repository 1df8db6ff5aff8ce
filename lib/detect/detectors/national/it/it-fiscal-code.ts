import { isItFiscal } from "../../../checksums/europe.ts";
import { alphanumericsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Italian fiscal code. */
export const itFiscalCode: Detector = {
  infoType: "it-fiscal-code",
  category: "beneficiary",
  label: "Italian fiscal code",
  placeholder: "Codice fiscale",
  near: "codice fiscale,c.f.,cod fiscale,cod fisc,fiscal code".split(","),
  rules: [
    {
      anchor: "code",
      pattern: /(?<![\w.-])(?:[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z])(?![\w-]|\.\d)/g,
      validate: (match) => isItFiscal(alphanumericsOf(match)),
      confidence: 0.92,
      namedConfidence: 0.95,
    },
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z])(?![\w-]|\.\d)/gi,
      validate: (match) => isItFiscal(alphanumericsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "DM 23/12/1976",
  finds: [
    ["codice fiscale: RSSMRA85E10H506Y", "RSSMRA85E10H506Y"],
    ["RSSMRA85E10H506Y (codice fiscale)", "RSSMRA85E10H506Y"],
  ],
  ignores: [
    ["codice fiscale: RSSMRA85E10H500D", "fails its check"],
    ["the codice fiscale of a person", "no number"],
  ],
};
