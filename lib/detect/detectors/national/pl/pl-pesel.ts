import { isPlPesel } from "../../../checksums/europe.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Polish PESEL. */
export const plPesel: Detector = {
  infoType: "pl-pesel",
  category: "beneficiary",
  label: "Polish PESEL",
  placeholder: "PESEL",
  near: ["pesel"],
  rules: [
    { anchor: "near", pattern: /(?<![\w.-])(?:\d{11})(?![\w-]|\.\d)/g, validate: (match) => isPlPesel(digitsOf(match)), confidence: 0.9 },
  ],
};

export const examples: Examples = {
  source: "Ustawa o ewidencji ludności, PESEL",
  finds: [
    ["pesel: 85051777466", "85051777466"],
    ["85051777466 (pesel)", "85051777466"],
  ],
  ignores: [
    ["pesel: 85051786265", "fails its check"],
    ["reference 85051777466", "nothing says what it is"],
    ["the pesel of a person", "no number"],
  ],
};
