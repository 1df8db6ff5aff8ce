import { isAtInsurance } from "../../../checksums/europe.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Austrian social insurance number. */
export const atInsurance: Detector = {
  infoType: "at-insurance",
  category: "beneficiary",
  label: "Austrian social insurance number",
  placeholder: "Austrian SV number",
  near: "svnr,vsnr,sv-nummer,sv nummer,sozialversicherungsnummer,versicherungsnummer,sv-nr".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{4}[ -]?\d{6})(?![\w-]|\.\d)/g,
      validate: (match) => isAtInsurance(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "ASVG § 31",
  finds: [
    ["svnr: 7076 170585", "7076 170585"],
    ["7076 170585 (svnr)", "7076 170585"],
  ],
  ignores: [
    ["svnr: 3755 170585", "fails its check"],
    ["reference 7076 170585", "nothing says what it is"],
    ["the svnr of a person", "no number"],
  ],
};
