import type { Detector, Examples } from "../../../detector.ts";

/** UK National Insurance number. */
export const ukNino: Detector = {
  infoType: "uk-nino",
  category: "beneficiary",
  label: "UK National Insurance number",
  placeholder: "UK NI number",
  near: ["nino", "ni number", "ni no", "nat ins no", "national insurance", "nin", "ni #", "n.i."],
  rules: [
    {
      anchor: "digits",
      pattern:
        /(?<![A-Za-z0-9])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]([ -]?)\d{2}\1\d{2}\1\d{2}[ -]?[A-D](?![A-Za-z0-9])/g,
      confidence: 0.9,
      namedConfidence: 0.98,
    },
    // Named, it may be in small letters, lack the last letter or have one that was never issued.
    {
      anchor: "near",
      pattern: /(?<![A-Za-z0-9])[A-Za-z]{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}(?:[ .-]?[A-FMPTa-fmpt])?(?![A-Za-z0-9])/g,
      confidence: 0.8,
    },
  ],
};

export const examples: Examples = {
  source: "HMRC National Insurance Manual NIM39110",
  finds: [
    ["NI number QQ123456C", "QQ123456C"],
    ["AB 12 34 56 C", "AB 12 34 56 C"],
    ["nino: jg103759a", "jg103759a"],
    ["her form says JG103759A and a name", "JG103759A"],
  ],
  ignores: [
    ["BG123456A", "prefix never issued"],
    ["AA1459303", "a part number"],
    ["XAB123456C1", "part of a longer code"],
  ],
};
