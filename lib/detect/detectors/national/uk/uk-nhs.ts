import { isUkNhs } from "../../../checksums/asia-africa-oceania.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** UK NHS number. */
export const ukNhs: Detector = {
  infoType: "uk-nhs",
  category: "beneficiary",
  label: "UK NHS number",
  placeholder: "NHS number",
  near: "nhs,health number,chi number".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{3}[ -]?\d{3}[ -]?\d{4})(?![\w-]|\.\d)/g,
      validate: (match) => isUkNhs(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "NHS Data Dictionary, NHS NUMBER",
  finds: [
    ["nhs: 675 118 1264", "675 118 1264"],
    ["675 118 1264 (nhs)", "675 118 1264"],
  ],
  ignores: [
    ["nhs: 313 662 9979", "fails its check"],
    ["reference 675 118 1264", "nothing says what it is"],
    ["the nhs of a person", "no number"],
  ],
};
