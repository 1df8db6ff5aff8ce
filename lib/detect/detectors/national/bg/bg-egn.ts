import { isBgEgn } from "../../../checksums/europe.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Bulgarian EGN. */
export const bgEgn: Detector = {
  infoType: "bg-egn",
  category: "beneficiary",
  label: "Bulgarian EGN",
  placeholder: "EGN",
  near: ["egn", "егн", "единен граждански номер"],
  rules: [
    { anchor: "near", pattern: /(?<![\w.-])(?:\d{10})(?![\w-]|\.\d)/g, validate: (match) => isBgEgn(digitsOf(match)), confidence: 0.9 },
  ],
};

export const examples: Examples = {
  source: "Ordinance RD-02-20-9",
  finds: [
    ["egn: 8505172772", "8505172772"],
    ["8505172772 (egn)", "8505172772"],
  ],
  ignores: [
    ["egn: 8505178047", "fails its check"],
    ["reference 8505172772", "nothing says what it is"],
    ["the egn of a person", "no number"],
  ],
};
