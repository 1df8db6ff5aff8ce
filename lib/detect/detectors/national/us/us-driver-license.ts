import type { Detector, Examples } from "../../../detector.ts";

/** Driver licence number. */
export const usDriverLicense: Detector = {
  infoType: "us-driver-license",
  category: "beneficiary",
  label: "Driver licence number",
  placeholder: "Driver licence",
  explanation: "A driver licence number picks out one person and is used to prove who they are.",
  near: "driver license,driver licence,drivers license,drivers licence,driving license,driver license number,drivers license number,driver license no,driver lic,dl,dl number,dl no,dl #,dln,license number,licence number,license no,license #,lic no,state id,id card,permis de conduire,licencia de conducir,fuhrerschein,fuhrerscheinnummer,carteira de motorista,cnh,patente,rijbewijs,prawo jazdy".split(
    ",",
  ),

  rules: [
    {
      anchor: "near",
      pattern:
        /(?<![\w.-])(?:[A-Z]{1,2}-?\d{5,14}|[A-Z]\d{2,4}[ -]\d{3,4}[ -]\d{2,4}(?:[ -]\d{1,4}){0,2}|\d{7,12}|\d{2,4}[ -]\d{2,4}[ -]\d{3,5}|[A-Z]{3}[A-Z*]{2}[A-Z0-9*]{7}|[A-Z]{3}-\d{2}-\d{4}|\d{2}[A-Z]{3}\d{5}|[A-Z]\d{8}[A-Z]?)(?![\w-]|\.\d)/gi,
      validate: hasDigits,
      confidence: 0.78,
    },
  ],
  source: "AAMVA DL/ID card design standard; state formats",
};

function hasDigits(match: string): boolean {
  return match.replace(/\D/g, "").length >= 5 && !/^(?:19|20)\d{2}[01]\d[0-3]\d$|^\d{1,2}[-/]\d{1,2}[-/](?:19|20)\d{2}$/.test(match);
}

export const examples: Examples = {
  finds: [
    ["Driver's license: D1234567", "D1234567"],
    ["DL# S530-4601-2345", "S530-4601-2345"],
    ["license number 12345678", "12345678"],
  ],
  ignores: [
    ["licence fee 2025", "no number"],
    ["D1234567", "nothing says what it is"],
  ],
};
