import { abaRouting } from "../../../checksums/aba.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** The nine digits that name a US bank. */
export const usBankRouting: Detector = {
  infoType: "us-bank-routing",
  category: "donor-financial",
  label: "US bank routing number",
  placeholder: "Routing number",
  // One nine-digit number in ten passes the checksum, so a word that names it must stand close by.
  near: ["routing", "aba", "rtn", "transit number", "ach", "wire", "bank"],
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.$-])(?:\d{9}|\d{4}[ -]\d{4}[ -]\d|\d{3} \d{3} \d{3})(?![\w-]|\.\d)/g,
      validate: (match) => abaRouting(digitsOf(match)),
      confidence: 0.92,
    },
  ],
};

export const examples: Examples = {
  source: "ABA Key to Routing Numbers",
  finds: [
    ["Donor's routing no. 021000021, account to follow", "021000021"],
    ["ABA: 011401533", "011401533"],
    ["021000021 (routing)", "021000021"],
  ],
  ignores: [
    ["routing no. 021000022", "fails the checksum"],
    ["invoice 021000021", "nothing says that it is a routing number"],
  ],
};
