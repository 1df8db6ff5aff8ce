import { isBrCpf } from "../../../checksums/americas.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Brazilian CPF. */
export const brCpf: Detector = {
  infoType: "br-cpf",
  category: "beneficiary",
  label: "Brazilian CPF",
  placeholder: "CPF",
  near: ["cpf", "cadastro de pessoas fisicas", "cadastro de pessoa fisica"],
  rules: [
    {
      anchor: "digits",
      fewestDigits: 11,
      pattern: /(?<![\w.-])(?:\d{3}\.\d{3}\.\d{3}-\d{2})(?![\w-]|\.\d)/g,
      validate: (match) => isBrCpf(digitsOf(match)),
      confidence: 0.85,
      namedConfidence: 0.95,
    },
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{3}[. ]?\d{3}[. ]?\d{3}[- ]?\d{2})(?![\w-]|\.\d)/g,
      validate: (match) => isBrCpf(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "Receita Federal, IN 1548/2015",
  finds: [
    ["cpf: 001.801.014-80", "001.801.014-80"],
    ["001.801.014-80 (cpf)", "001.801.014-80"],
  ],
  ignores: [
    ["cpf: 332.387.361-45", "fails its check"],
    ["the cpf of a person", "no number"],
  ],
};
