import { luhn } from "../../../checksums/luhn.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Israeli id. */
export const ilNational: Detector = {
  infoType: "il-national",
  category: "beneficiary",
  label: "Israeli id",
  placeholder: "Israeli ID",
  near: "teudat,israeli id,t.z.,תעודת זהות,ת.ז.,תז,מספר זהות".split(","),
  rules: [
    { anchor: "near", pattern: /(?<![\w.-])(?:\d{8,9})(?![\w-]|\.\d)/g, validate: (match) => luhn(digitsOf(match)), confidence: 0.9 },
  ],
};

export const examples: Examples = {
  source: "Population Registry, Israel",
  finds: [
    ["teudat zehut: 394950075", "394950075"],
    ["394950075 (teudat zehut)", "394950075"],
  ],
  ignores: [
    ["teudat zehut: 331554061", "fails its check"],
    ["reference 394950075", "nothing says what it is"],
    ["the teudat zehut of a person", "no number"],
  ],
};
