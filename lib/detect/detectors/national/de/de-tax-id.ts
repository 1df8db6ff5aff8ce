import { isDeTaxId } from "../../../checksums/europe.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** German tax id. */
export const deTaxId: Detector = {
  infoType: "de-tax-id",
  category: "beneficiary",
  label: "German tax id",
  placeholder: "German tax id",
  near: "steuer-id,steuer id,steueridentifikationsnummer,identifikationsnummer,idnr,id nr,steuer-idnr,tin,tax id,steuernummer".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{2} ?\d{3} ?\d{3} ?\d{3})(?![\w-]|\.\d)/g,
      validate: (match) => isDeTaxId(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "BZSt, § 139b AO",
  finds: [
    ["steuer-id: 70 737 156 483", "70 737 156 483"],
    ["70 737 156 483 (steuer-id)", "70 737 156 483"],
  ],
  ignores: [
    ["steuer-id: 82 256 515 236", "fails its check"],
    ["reference 70 737 156 483", "nothing says what it is"],
    ["the steuer-id of a person", "no number"],
  ],
};
