import { isMxCurp } from "../../../checksums/americas.ts";
import { alphanumericsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Mexican CURP. */
export const mxCurp: Detector = {
  infoType: "mx-curp",
  category: "beneficiary",
  label: "Mexican CURP",
  placeholder: "CURP",
  near: ["curp", "clave unica de registro"],
  rules: [
    {
      anchor: "digits",
      fewestDigits: 6,
      pattern: /(?<![\w.-])(?:[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[A-Z0-9]\d)(?![\w-]|\.\d)/g,
      validate: (match) => isMxCurp(alphanumericsOf(match)),
      confidence: 0.92,
      namedConfidence: 0.95,
    },
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[A-Z0-9]\d)(?![\w-]|\.\d)/gi,
      validate: (match) => isMxCurp(alphanumericsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "DOF 18/10/2021, CURP",
  finds: [
    ["curp: LOGM850517MDFPRR03", "LOGM850517MDFPRR03"],
    ["LOGM850517MDFPRR03 (curp)", "LOGM850517MDFPRR03"],
  ],
  ignores: [
    ["curp: LOGM850517MDFPRR00", "fails its check"],
    ["the curp of a person", "no number"],
  ],
};
