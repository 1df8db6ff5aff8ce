import { isPtNif } from "../../../checksums/europe.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Portuguese NIF. */
export const ptNif: Detector = {
  infoType: "pt-nif",
  category: "beneficiary",
  label: "Portuguese NIF",
  placeholder: "NIF",
  near: "nif,contribuinte,numero fiscal,identificacao fiscal".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{3}[ .]?\d{3}[ .]?\d{3})(?![\w-]|\.\d)/g,
      validate: (match) => isPtNif(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "Decreto-Lei 14/2013",
  finds: [
    ["nif: 269439897", "269439897"],
    ["269439897 (nif)", "269439897"],
  ],
  ignores: [
    ["nif: 221592022", "fails its check"],
    ["reference 269439897", "nothing says what it is"],
    ["the nif of a person", "no number"],
  ],
};
