import type { Detector, Examples } from "../../../detector.ts";

const CAMPUS = /^(?:0[1-6]|1[0-6]|2[0-7]|3\d|4[0-8]|5\d|6[0-8]|7[1-7]|8[0-8]|9[0-5]|9[89])/;

/** US employer's number (EIN): an organization's public number, or that of a person who works for themselves; told as contact data are. */
export const usEin: Detector = {
  infoType: "us-ein",
  category: "contact",
  label: "US employer identification number",
  placeholder: "EIN",
  near: ["ein", "fein", "employer id", "employer identification number", "federal tax id"],
  rules: [
    { anchor: "near", pattern: /(?<![\w.-])\d{2}-\d{7}(?![\w-]|\.\d)/g, validate: (match) => CAMPUS.test(match), confidence: 0.9 },
    { anchor: "near", pattern: /(?<![\w.-])\d{9}(?![\w-]|\.\d)/g, validate: (match) => CAMPUS.test(match), confidence: 0.7 },
  ],
};

export const examples: Examples = {
  source: "irs.gov, How EINs are assigned and valid EIN prefixes",
  finds: [
    ["EIN: 53-0196605", "53-0196605"],
    ["employer identification number 530196605", "530196605"],
  ],
  ignores: [
    ["EIN 07-0196605", "no campus gives out 07"],
    ["order 53-0196605", "nothing says what it is"],
    ["the EIN of a charity is public", "no number"],
  ],
};
