import { isTrNational } from "../../../checksums/asia-africa-oceania.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Turkish id. */
export const trNational: Detector = {
  infoType: "tr-national",
  category: "beneficiary",
  label: "Turkish id",
  placeholder: "Turkish ID",
  near: "tckn,tc no,kimlik,tc".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:[1-9]\d{10})(?![\w-]|\.\d)/g,
      validate: (match) => isTrNational(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "Nüfus Hizmetleri Kanunu",
  finds: [
    ["tc kimlik: 66132471842", "66132471842"],
    ["66132471842 (tc kimlik)", "66132471842"],
  ],
  ignores: [
    ["tc kimlik: 68944389327", "fails its check"],
    ["reference 66132471842", "nothing says what it is"],
    ["the tc kimlik of a person", "no number"],
  ],
};
