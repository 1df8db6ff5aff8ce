import { ends } from "../../checksums/registers.ts";
import { digitsOf } from "../../checksums/weighted.ts";
import type { Detector, Examples } from "../../detector.ts";

/** Bank branch code. */
export const bankBranchCode: Detector = {
  infoType: "bank-branch-code",
  category: "donor-financial",
  label: "Bank branch code",
  placeholder: "Branch code",
  near: "bsb,ifsc,transit,institution number,clabe,blz,bankleitzahl,cbu,alias cbu,clave bancaria uniforme,clave bancaria estandarizada,micr,branch code,codigo de banco,agencia,conta".split(
    ",",
  ),

  rules: [
    {
      anchor: "near",
      pattern:
        /(?<![\w.-])(?:\d{3}-?\d{3}|[A-Z]{4}0[A-Z0-9]{6}|\d{5}-\d{3}|\d{18}|\d{8} ?\d{14}|\d{8}|\d{4}-?\d|\d{5,8}-\d)(?![\w-]|\.\d)/g,
      validate: isRight,
      confidence: 0.8,
    },
  ],
};

// Mexico's CLABE and Argentina's CBU end in check digits.
function isRight(match: string): boolean {
  const digits = digitsOf(match);
  if (digits.length === 18) return ends("37137137137137137", 10, true)(digits);
  return digits.length !== 22 || (ends("7139713", 10, true)(digits.slice(0, 8)) && ends("3971397139713", 10, true)(digits.slice(8)));
}

export const examples: Examples = {
  source: "AusPayNet BSB, RBI IFSC, Payments Canada, Banxico CLABE",
  finds: [
    ["BSB 062-000", "062-000"],
    ["IFSC: HDFC0001234", "HDFC0001234"],
    ["CLABE 032180000118359719", "032180000118359719"],
  ],
  ignores: [
    ["062-000", "nothing says what it is"],
    ["the transit strike", "no number"],
  ],
};
