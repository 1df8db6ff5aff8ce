import { isBeNational } from "../../../checksums/europe.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Belgian national number. */
export const beNational: Detector = {
  infoType: "be-national",
  category: "beneficiary",
  label: "Belgian national number",
  placeholder: "Belgian number",
  near: "rijksregisternummer,rijksregister,registre national,numero national,national register number,insz,niss,identificatienummer van de sociale zekerheid,nrn,nn".split(
    ",",
  ),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{2}[. ]?\d{2}[. ]?\d{2}[ -.]?\d{3}[ .-]?\d{2})(?![\w-]|\.\d)/g,
      validate: (match) => isBeNational(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "KB 3 april 1984",
  finds: [
    ["rijksregisternummer: 85.05.17-210.62", "85.05.17-210.62"],
    ["85.05.17-210.62 (rijksregisternummer)", "85.05.17-210.62"],
  ],
  ignores: [
    ["rijksregisternummer: 85.05.17-828.98", "fails its check"],
    ["reference 85.05.17-210.62", "nothing says what it is"],
    ["the rijksregisternummer of a person", "no number"],
  ],
};
