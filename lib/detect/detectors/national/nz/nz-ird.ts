import { isNzIrd } from "../../../checksums/asia-africa-oceania.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** New Zealand IRD number. */
export const nzIrd: Detector = {
  infoType: "nz-ird",
  category: "beneficiary",
  label: "New Zealand IRD number",
  placeholder: "IRD number",
  near: ["ird", "inland revenue"],
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{2,3}[ -]?\d{3}[ -]?\d{3})(?![\w-]|\.\d)/g,
      validate: (match) => isNzIrd(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "Inland Revenue NZ, IRD number validation",
  finds: [
    ["ird: 39-989-220", "39-989-220"],
    ["39-989-220 (ird)", "39-989-220"],
  ],
  ignores: [
    ["ird: 68-458-308", "fails its check"],
    ["reference 39-989-220", "nothing says what it is"],
    ["the ird of a person", "no number"],
  ],
};
