import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Nine digits as the Social Security Administration writes them. */
export const usSsn: Detector = {
  infoType: "us-ssn",
  category: "beneficiary",
  label: "US Social Security number",
  placeholder: "US SSN",
  near: "ssn,s.s.n,s.s. number,ss number,ss no,ss #,soc sec,social,itin,tin,taxpayer id,tax id".split(","),
  rules: [
    {
      anchor: "digits",
      fewestDigits: 9,
      pattern: /(?<![\w$€£#.-])\d{3}(?:-|\s?-\s{0,2})\d{2}(?:-|\s?-\s{0,2})\d{4}(?![\w-]|\.\d)/g,
      validate: isIssued,
      confidence: 0.95,
    },
    {
      anchor: "digits",
      fewestDigits: 9,
      pattern: /(?<![\w$€£.-]|\d[ .])\d{3}([ .])\d{2}\1\d{4}(?![\w-]|[ .]\d)/g,
      validate: isIssued,
      confidence: 0.6,
      namedConfidence: 0.95,
    },
    { anchor: "near", pattern: /(?<![\w$€£.-])\d{9}(?![\w-]|\.\d)/g, validate: isIssued, confidence: 0.9 },
    // What people mistype or never had issued is still meant as one when they say so.
    {
      anchor: "near",
      pattern: /(?<![\w$€£.-])\d{3}[-. /]{0,3}\d{2}[-. /]{0,3}\d{4}(?![\w-]|\.\d)/g,
      validate: isPlausible,
      confidence: 0.88,
    },
    // As a scanner misreads it, and as it is dictated.
    {
      anchor: "near",
      pattern: /(?<![\w-])[\dOoIl|SBZ]{3}[- ][\dOoIl|SBZ]{2}[- ][\dOoIl|SBZ]{4}(?![\w-])/g,
      validate: isMisread,
      confidence: 0.65,
    },
    {
      anchor: "near",
      pattern:
        /\b(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)[\s,-]{1,3}){8}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b/gi,
      confidence: 0.85,
    },
  ],
};

function isIssued(match: string): boolean {
  return isPlausible(match) && !/^(?:000|666|9)/.test(match) && digitsOf(match).slice(3, 5) !== "00" && !match.endsWith("0000");
}

function isMisread(match: string): boolean {
  return digitsOf(match).length >= 5 && /[a-z]/i.test(match);
}

function isPlausible(match: string): boolean {
  return !/^(\d)\1{8}$/.test(digitsOf(match));
}

export const examples: Examples = {
  source: "SSA POMS RM 10201.010 and 10201.030: no area 000, 666 or 900 on, no group 00, no serial 0000",
  finds: [
    ["ss number: 219099999", "219099999"],
    ["S.S. number 219099999", "219099999"],
    ["Maria Lopez, SSN 219-09-9999, moved in May", "219-09-9999"],
    ["219-09-9999", "219-09-9999"],
    ["social security number: 219099999", "219099999"],
    ["her number (219 09 9999) is on file", "219 09 9999"],
    ["SSN 912-45-6789", "912-45-6789"],
    ["219\u201109\u20119999", "219\u201109\u20119999"],
    ["SSN: 219-09-\n9999", "219-09-\n9999"],
    ["name;ssn;city\nAna;219099999;Reno\n", "219099999"],
    ["２１９-０９-９９９９", "２１９-０９-９９９９"],
    ["SSN 2l9-O9-9999", "2l9-O9-9999"],
    ["my SSN is two one nine zero nine nine nine nine nine", "two one nine zero nine nine nine nine nine"],
    ["ssn=219%2D09%2D9999", "219%2D09%2D9999"],
    ["SSN 219&#45;09&#45;9999", "219&#45;09&#45;9999"],
    ["2\u200b19-09-9999", "2\u200b19-09-9999"],
  ],
  ignores: [
    ["invoice 219099999", "nothing says that it is a Social Security number"],
    ["666-45-6789", "area never issued"],
    ["219-00-9999", "group never issued"],
    ["219-09-0000", "serial never issued"],
    ["A219-09-99991", "part of a longer number"],
    ["ref 12-219-09-9999-1", "part of a longer number"],
  ],
};
