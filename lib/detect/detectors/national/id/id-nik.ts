import { isIdNik } from "../../../checksums/asia-africa-oceania.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Indonesian NIK. */
export const idNik: Detector = {
  infoType: "id-nik",
  category: "beneficiary",
  label: "Indonesian NIK",
  placeholder: "NIK",
  near: "nik,ktp,e-ktp,nomor induk kependudukan,no ktp,no nik".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{6}[. ]?\d{6}[. ]?\d{4})(?![\w-]|\.\d)/g,
      validate: (match) => isIdNik(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "UU 24/2013",
  finds: [
    ["nik: 3171051705850001", "3171051705850001"],
    ["3171051705850001 (nik)", "3171051705850001"],
  ],
  ignores: [
    ["reference 3171051705850001", "nothing says what it is"],
    ["the nik of a person", "no number"],
  ],
};
