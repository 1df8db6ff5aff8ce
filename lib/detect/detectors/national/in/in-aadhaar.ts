import { verhoeff } from "../../../checksums/asia-africa-oceania.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Indian Aadhaar number. */
export const inAadhaar: Detector = {
  infoType: "in-aadhaar",
  category: "beneficiary",
  label: "Indian Aadhaar number",
  placeholder: "Aadhaar",
  near: "aadhaar,aadhar,uidai,uid,आधार".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:[2-9]\d{3}[ -]?\d{4}[ -]?\d{4})(?![\w-]|\.\d)/g,
      validate: (match) => verhoeff(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "UIDAI, Aadhaar number",
  finds: [
    ["aadhaar: 4314 6287 5766", "4314 6287 5766"],
    ["4314 6287 5766 (aadhaar)", "4314 6287 5766"],
  ],
  ignores: [
    ["aadhaar: 4268 3020 2839", "fails its check"],
    ["reference 4314 6287 5766", "nothing says what it is"],
    ["the aadhaar of a person", "no number"],
  ],
};
