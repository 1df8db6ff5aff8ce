import type { Detector, Examples } from "../../../detector.ts";

/** US Medicare number. */
export const usMbi: Detector = {
  infoType: "us-mbi",
  category: "beneficiary",
  label: "US Medicare number",
  placeholder: "Medicare number",
  near: "medicare,mbi,beneficiary identifier".split(","),
  rules: [
    {
      anchor: "code",
      pattern:
        /(?<![\w.-])(?:[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y]{2}\d{2})(?![\w-]|\.\d)/g,
      confidence: 0.85,
      namedConfidence: 0.95,
    },
    {
      anchor: "near",
      pattern:
        /(?<![\w.-])(?:[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[- ]?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[- ]?[AC-HJKMNP-RT-Y]{2}\d{2})(?![\w-]|\.\d)/gi,
      confidence: 0.95,
    },
  ],
};

export const examples: Examples = {
  source: "CMS, Understanding the Medicare Beneficiary Identifier",
  finds: [
    ["medicare: 1EG4-TE5-MK73", "1EG4-TE5-MK73"],
    ["1EG4-TE5-MK73 (medicare)", "1EG4-TE5-MK73"],
  ],
  ignores: [["the medicare of a person", "no number"]],
};
