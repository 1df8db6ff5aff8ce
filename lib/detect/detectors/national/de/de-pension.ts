import { isDePension } from "../../../checksums/europe.ts";
import { alphanumericsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** German pension insurance number. */
export const dePension: Detector = {
  infoType: "de-pension",
  category: "beneficiary",
  label: "German pension insurance number",
  placeholder: "German pension number",
  near: "rentenversicherungsnummer,sozialversicherungsnummer,sv-nummer,sv nummer,versicherungsnummer,rvnr,svnr".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{2} ?\d{6} ?[A-Z] ?\d{3})(?![\w-]|\.\d)/gi,
      validate: (match) => isDePension(alphanumericsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "VKVV § 4",
  finds: [
    ["rentenversicherungsnummer: 65170585M556", "65170585M556"],
    ["65170585M556 (rentenversicherungsnummer)", "65170585M556"],
  ],
  ignores: [
    ["rentenversicherungsnummer: 65170585M357", "fails its check"],
    ["reference 65170585M556", "nothing says what it is"],
    ["the rentenversicherungsnummer of a person", "no number"],
  ],
};
