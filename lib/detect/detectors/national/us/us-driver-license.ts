import type { Detector, Examples, Place } from "../../../detector.ts";
import { CODE, codeLength, labelledBy, SMALL_CODE } from "../../../labelled.ts";

const NAMES =
  "driver license,driver licence,drivers license,drivers licence,driving license,driving licence,driver lic,driver permit,driving permit,d l number,dl,dl number,dl no,dl #,dln,license number,licence number,license no,licence no,license #,lic no,state id,permis de conduire,permis,licencia de conducir,licencia de manejo,carnet de conducir,permiso de conducir,fuhrerschein,fuhrerscheinnummer,carteira de motorista,carta de conducao,cnh,patente di guida,patente,rijbewijs,rijbewijsnummer,prawo jazdy,korkort,forerkort,korekort,ajokortti,notary license,professional license,nursing license,teaching license,my licence,my license,his licence,his license,her licence,her license".split(
    ",",
  );

/** Driver licence number. */
export const usDriverLicense: Detector = {
  infoType: "us-driver-license",
  category: "beneficiary",
  label: "Driver licence number",
  placeholder: "Driver licence",
  near: NAMES,
  rules: [
    { anchor: "near", pattern: CODE, measure: ofLicence, confidence: 0.93 },
    { anchor: "near", pattern: SMALL_CODE, measure: ofLicence, confidence: 0.85 },
    {
      anchor: "near",
      pattern:
        /(?<![\w.-])(?:[A-Z]{1,2}-?\d{6,14}|[A-Z]\d{2,4}[ -]\d{3,4}[ -]\d{2,4}(?:[ -]\d{1,4}){0,2}|[A-Z]{3}-\d{2}-\d{4}|\d{2}[A-Z]{3}\d{5})(?![\w-]|\.\d)/g,
      confidence: 0.78,
    },
    { anchor: "prefix", prefixes: ["DL-", "DL#"], pattern: /(?<![\w-])DL[-#] ?[A-Z]?\d{5,14}(?:-\d{2,6}){0,2}(?![\w-])/y, confidence: 0.8 },
  ],
};

const isLabelled = labelledBy(NAMES);

function ofLicence(match: string, place: Place): number {
  return isLabelled(place) ? codeLength(match, 4, 6, 19) : 0;
}

export const examples: Examples = {
  source: "AAMVA DL/ID card design standard; state formats",
  finds: [
    ["Driver's license: D1234567", "D1234567"],
    ["DL# S530-4601-2345", "S530-4601-2345"],
    ["license number 12345678", "12345678"],
    ["her driver's license (186341-065) expired", "186341-065"],
    ["driving licence I-513-516-402-826", "I-513-516-402-826"],
    ["Notary License: EL-564721", "EL-564721"],
    ["My licence is WDLSD46OO4W9", "WDLSD46OO4W9"],
    ["permis de conduire n° 3848510A", "3848510A"],
  ],
  ignores: [
    ["licence fee 2025", "no number"],
    ["D1234567", "nothing says what it is"],
    ["License: GPL-3.0-2007", "software"],
    ["MIT license 2.0, 10000000 downloads", "software"],
  ],
};
