import { isSePersonal } from "../../../checksums/europe.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Swedish personal number. */
export const sePersonal: Detector = {
  infoType: "se-personal",
  category: "beneficiary",
  label: "Swedish personal number",
  placeholder: "Personnummer",
  near: "personnummer,personnr,pers nr,pnr,samordningsnummer,personal number,person nr".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:(?:19|20)?\d{6}[-+ ]?\d{4})(?![\w-]|\.\d)/g,
      validate: (match) => isSePersonal(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "Folkbokföringslagen 1991:481 § 18",
  finds: [
    ["personnummer: 850517-9559", "850517-9559"],
    ["850517-9559 (personnummer)", "850517-9559"],
  ],
  ignores: [
    ["personnummer: 850517-3807", "fails its check"],
    ["reference 850517-9559", "nothing says what it is"],
    ["the personnummer of a person", "no number"],
  ],
};
