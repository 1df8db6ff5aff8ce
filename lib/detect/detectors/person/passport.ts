import type { Detector, Examples, Place } from "../../detector.ts";
import { CODE, codeLength, labelledBy, SMALL_CODE } from "../../labelled.ts";

const NAMES =
  "passport,pp no,travel document,pasaporte,numero de pasaporte,passeport,n passeport,reisepass,passnummer,reisepassnummer,passaporte,passaporto,paspoort,paspoortnummer,paszport,pass,pasport,паспорт,护照,護照,パスポート,旅券,여권,جواز السفر,דרכון,पासपोर्ट,hộ chiếu,paspor,pasaport,us passport,uk passport,passport book number,passport details,traveldoc,numero de passeport,n° de passeport,numero do passaporte,numero di passaporto,numer paszportu,passnr".split(
    ",",
  );

/** Passport number. */
export const passport: Detector = {
  infoType: "passport",
  category: "beneficiary",
  label: "Passport number",
  placeholder: "Passport",
  near: NAMES,
  reach: [60, 14],
  rules: [
    { anchor: "near", pattern: CODE, measure: ofPassport, confidence: 0.93 },
    { anchor: "near", pattern: SMALL_CODE, measure: ofPassport, confidence: 0.85 },
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:[A-Z]{0,3}-?\d{6,9}[A-Z]{0,2}|[A-Z]{1,2}\d[A-Z0-9]{6,7}|[CFGHJKLMNPRTVWXYZ0-9]{9})(?![\w-]|\.\d)/gi,
      validate: hasDigits,
      confidence: 0.8,
    },
  ],
};

const isLabelled = labelledBy(NAMES.filter((name) => name !== "pass"));

function ofPassport(match: string, place: Place): number {
  return isLabelled(place) ? codeLength(match, 4, 6, 12) : 0;
}

// A passport number has five digits at least and is no year or date.
function hasDigits(match: string): boolean {
  return match.replace(/\D/g, "").length >= 5 && !/^(?:19|20)\d{2}[01]\d[0-3]\d$/.test(match);
}

export const examples: Examples = {
  source: "ICAO Doc 9303 part 3; national formats",
  finds: [
    ["Passport number: C03005988", "C03005988"],
    ["pasaporte AAB123456", "AAB123456"],
    ["passport no. 533380006", "533380006"],
    ["Reisepass C01X00T47", "C01X00T47"],
  ],
  ignores: [
    ["passport photos: 20251125", "a date"],
    ["reference C03005988", "nothing says that it is a passport"],
    ["passport renewal takes 6 weeks", "no number"],
  ],
};
