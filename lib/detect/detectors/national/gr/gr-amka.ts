import { isGrAmka } from "../../../checksums/europe.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Greek AMKA. */
export const grAmka: Detector = {
  infoType: "gr-amka",
  category: "beneficiary",
  label: "Greek AMKA",
  placeholder: "AMKA",
  near: ["amka", "αμκα"],
  rules: [
    { anchor: "near", pattern: /(?<![\w.-])(?:\d{11})(?![\w-]|\.\d)/g, validate: (match) => isGrAmka(digitsOf(match)), confidence: 0.9 },
  ],
};

export const examples: Examples = {
  source: "Law 3655/2008",
  finds: [
    ["amka: 17058579099", "17058579099"],
    ["17058579099 (amka)", "17058579099"],
  ],
  ignores: [
    ["amka: 17058546926", "fails its check"],
    ["reference 17058579099", "nothing says what it is"],
    ["the amka of a person", "no number"],
  ],
};
