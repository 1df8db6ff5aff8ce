import { isThNational } from "../../../checksums/asia-africa-oceania.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Thai national id. */
export const thNational: Detector = {
  infoType: "th-national",
  category: "beneficiary",
  label: "Thai national id",
  placeholder: "Thai ID",
  near: "thai id,citizen id,national id,บัตรประชาชน,เลขประจำตัวประชาชน,เลขบัตรประชาชน".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d[ -]?\d{4}[ -]?\d{5}[ -]?\d{2}[ -]?\d)(?![\w-]|\.\d)/g,
      validate: (match) => isThNational(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "Department of Provincial Administration",
  finds: [
    ["thai id: 9-5319-03482-29-1", "9-5319-03482-29-1"],
    ["9-5319-03482-29-1 (thai id)", "9-5319-03482-29-1"],
  ],
  ignores: [
    ["thai id: 5-8092-70169-71-3", "fails its check"],
    ["reference 9-5319-03482-29-1", "nothing says what it is"],
    ["the thai id of a person", "no number"],
  ],
};
