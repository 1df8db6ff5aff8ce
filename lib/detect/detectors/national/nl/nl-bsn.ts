import { isNlBsn } from "../../../checksums/europe.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Dutch BSN. */
export const nlBsn: Detector = {
  infoType: "nl-bsn",
  category: "beneficiary",
  label: "Dutch BSN",
  placeholder: "BSN",
  near: "bsn,burgerservicenummer,burger service nummer,sofinummer,sofi nummer".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{4}[. ]?\d{2}[. ]?\d{3}|\d{3}[. ]\d{3}[. ]\d{3})(?![\w-]|\.\d)/g,
      validate: (match) => isNlBsn(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "Wet algemene bepalingen burgerservicenummer",
  finds: [
    ["bsn: 158397411", "158397411"],
    ["158397411 (bsn)", "158397411"],
  ],
  ignores: [
    ["bsn: 959346177", "fails its check"],
    ["reference 158397411", "nothing says what it is"],
    ["the bsn of a person", "no number"],
  ],
};
