import { isUyCedula } from "../../../checksums/americas.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Uruguayan identity number. */
export const uyCedula: Detector = {
  infoType: "uy-cedula",
  category: "beneficiary",
  label: "Uruguayan identity number",
  placeholder: "Cedula UY",
  near: ["cedula uruguaya", "cedula de identidad uruguay", "ci uruguay", "c.i. uruguay"],
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d\.?\d{3}\.?\d{3}-?\d)(?![\w-]|\.\d)/g,
      validate: (match) => isUyCedula(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "DNIC Uruguay",
  finds: [
    ["cedula uruguaya: 4.957.457-5", "4.957.457-5"],
    ["4.957.457-5 (cedula uruguaya)", "4.957.457-5"],
  ],
  ignores: [
    ["cedula uruguaya: 4.406.831-5", "fails its check"],
    ["reference 4.957.457-5", "nothing says what it is"],
    ["the cedula uruguaya of a person", "no number"],
  ],
};
