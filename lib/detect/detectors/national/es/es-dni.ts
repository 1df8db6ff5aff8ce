import { isEsDni } from "../../../checksums/europe.ts";
import { alphanumericsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Spanish DNI or NIE. */
export const esDni: Detector = {
  infoType: "es-dni",
  category: "beneficiary",
  label: "Spanish DNI or NIE",
  placeholder: "DNI",
  near: "dni,nie,nif,n.i.f.,numero de identificacion,identidad".split(","),
  rules: [
    {
      anchor: "digits",
      fewestDigits: 7,
      pattern: /(?<![\w.-])(?:(?:\d{2}\.?\d{3}\.?\d{3}|[XYZ][ -]?\d{7})[ -]?[A-Z])(?![\w-]|\.\d)/g,
      validate: (match) => isEsDni(alphanumericsOf(match)),
      confidence: 0.6,
      namedConfidence: 0.95,
    },
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:(?:\d{2}\.?\d{3}\.?\d{3}|[XYZ][ -]?\d{7})[ -]?[A-Z])(?![\w-]|\.\d)/gi,
      validate: (match) => isEsDni(alphanumericsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "Real Decreto 1553/2005; Orden INT/2058/2008",
  finds: [
    ["dni: 83817778M", "83817778M"],
    ["83817778M (dni)", "83817778M"],
  ],
  ignores: [
    ["dni: 90316857Z", "fails its check"],
    ["the dni of a person", "no number"],
  ],
};
