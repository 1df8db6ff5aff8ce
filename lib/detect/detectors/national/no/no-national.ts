import { isNoNational } from "../../../checksums/europe.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Norwegian identity number. */
export const noNational: Detector = {
  infoType: "no-national",
  category: "beneficiary",
  label: "Norwegian identity number",
  placeholder: "Fodselsnummer",
  near: "fodselsnummer,fodselsnr,personnummer,fnr,d-nummer,national identity number,fødselsnummer".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:(?:\d{6}|\d\d-\d\d-\d\d)[ -]?\d{5})(?![\w-]|\.\d)/g,
      validate: (match) => isNoNational(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "Skatteetaten, fødselsnummer",
  finds: [
    ["fodselsnummer: 17058507911", "17058507911"],
    ["17058507911 (fodselsnummer)", "17058507911"],
  ],
  ignores: [
    ["fodselsnummer: 17058544424", "fails its check"],
    ["reference 17058507911", "nothing says what it is"],
    ["the fodselsnummer of a person", "no number"],
  ],
};
