import { isBrCnpj } from "../../../checksums/americas.ts";
import { alphanumericsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Brazilian CNPJ. */
export const brCnpj: Detector = {
  infoType: "br-cnpj",
  category: "beneficiary",
  label: "Brazilian CNPJ",
  placeholder: "CNPJ",
  near: ["cnpj", "cadastro nacional da pessoa juridica"],
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:[\dA-Z]{2}\.?[\dA-Z]{3}\.?[\dA-Z]{3}[/ ]?[\dA-Z]{4}-?\d{2})(?![\w-]|\.\d)/g,
      validate: (match) => isBrCnpj(alphanumericsOf(match)),
      confidence: 0.6,
    },
  ],
};

export const examples: Examples = {
  source: "Receita Federal, IN 2119/2022",
  finds: [
    ["cnpj: 01.813.052/0001-40", "01.813.052/0001-40"],
    ["CNPJ 12.ABC.345/01DE-35", "12.ABC.345/01DE-35"],
    ["01.813.052/0001-40 (cnpj)", "01.813.052/0001-40"],
  ],
  ignores: [
    ["cnpj: 30.498.518/0001-96", "fails its check"],
    ["reference 01.813.052/0001-40", "nothing says what it is"],
    ["the cnpj of a person", "no number"],
  ],
};
