import { isCzBirth } from "../../../checksums/europe.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Czech or Slovak birth number. */
export const czBirthNumber: Detector = {
  infoType: "cz-birth-number",
  category: "beneficiary",
  label: "Czech or Slovak birth number",
  placeholder: "Birth number",
  near: "rodne cislo,rc,r.c.,rodneho cisla,birth number".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{6} ?\/? ?\d{3,4})(?![\w-]|\.\d)/g,
      validate: (match) => isCzBirth(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "Zákon 133/2000 § 13",
  finds: [
    ["rodne cislo: 850517/1378", "850517/1378"],
    ["850517/1378 (rodne cislo)", "850517/1378"],
  ],
  ignores: [
    ["rodne cislo: 850517/7092", "fails its check"],
    ["reference 850517/1378", "nothing says what it is"],
    ["the rodne cislo of a person", "no number"],
  ],
};
