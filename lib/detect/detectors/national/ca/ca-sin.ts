import { luhn } from "../../../checksums/luhn.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Canadian SIN. */
export const caSin: Detector = {
  infoType: "ca-sin",
  category: "beneficiary",
  label: "Canadian SIN",
  placeholder: "SIN",
  near: "sin,social insurance,numero d'assurance sociale,nas,assurance sociale".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{3}[ -]?\d{3}[ -]?\d{3})(?![\w-]|\.\d)/g,
      validate: (match) => luhn(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "ESDC, Social Insurance Number Code of Practice",
  finds: [
    ["sin: 593 383 706", "593 383 706"],
    ["593 383 706 (sin)", "593 383 706"],
  ],
  ignores: [
    ["sin: 908 731 543", "fails its check"],
    ["reference 593 383 706", "nothing says what it is"],
    ["the sin of a person", "no number"],
  ],
};
