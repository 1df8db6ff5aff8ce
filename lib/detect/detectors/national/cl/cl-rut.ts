import { isClRut } from "../../../checksums/americas.ts";
import { alphanumericsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Chilean RUT. */
export const clRut: Detector = {
  infoType: "cl-rut",
  category: "beneficiary",
  label: "Chilean RUT",
  placeholder: "RUT",
  near: ["rut", "run", "r.u.t.", "rol unico"],
  rules: [
    {
      anchor: "digits",
      fewestDigits: 8,
      pattern: /(?<![\w.-])(?:\d{1,2}\.\d{3}\.\d{3}-[\dKk])(?![\w-]|\.\d)/g,
      validate: (match) => isClRut(alphanumericsOf(match)),
      confidence: 0.75,
      namedConfidence: 0.95,
    },
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{1,2}\.?\d{3}\.?\d{3}-?[\dKk])(?![\w-]|\.\d)/g,
      validate: (match) => isClRut(alphanumericsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "Registro Civil, RUN",
  finds: [
    ["rut: 12.701.984-3", "12.701.984-3"],
    ["12.701.984-3 (rut)", "12.701.984-3"],
  ],
  ignores: [
    ["rut: 12.080.777-1", "fails its check"],
    ["the rut of a person", "no number"],
  ],
};
