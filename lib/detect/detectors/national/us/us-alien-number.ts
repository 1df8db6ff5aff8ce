import type { Detector, Examples, Place } from "../../../detector.ts";

/** US alien number. */
export const usAlienNumber: Detector = {
  infoType: "us-alien-number",
  category: "beneficiary",
  label: "US alien number",
  placeholder: "A-Number",
  near: "a-number,a number,alien number,alien registration,uscis number,uscis #,alien no,alien reg no,a#,arn,a-file".split(","),
  rules: [
    {
      anchor: "digits",
      fewestDigits: 8,
      pattern: /(?<![\w.-])(?:A[ -]?\d{3}-\d{3}-\d{3}|A[0-2]\d{8})(?![\w-]|\.\d)/g,
      confidence: 0.75,
      namedConfidence: 0.95,
    },
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:A?[ -]?#?\d{3}[- ]?\d{3}[- ]?\d{2,3})(?![\w-]|\.\d)/gi,
      validate: isAlien,
      confidence: 0.88,
    },
  ],
};

// "on a number" is no A-Number.
function isAlien(_: string, { text, start, end }: Place): boolean {
  return /\bA[- ]?[Nn]umber|\ba-number|\bA-?#|\ba#|alien|uscis|USCIS|Alien|\bARN|A-[Ff]ile/.test(
    text.slice(Math.max(0, start - 64), end + 34),
  );
}

export const examples: Examples = {
  source: "8 CFR 264; USCIS glossary",
  finds: [
    ["a-number: A087-654-321", "A087-654-321"],
    ["A087-654-321 (a-number)", "A087-654-321"],
  ],
  ignores: [["the a-number of a person", "no number"]],
};
