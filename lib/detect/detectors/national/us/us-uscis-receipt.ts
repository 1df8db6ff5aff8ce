import type { Detector, Examples } from "../../../detector.ts";

/** USCIS receipt number. */
export const usUscisReceipt: Detector = {
  infoType: "us-uscis-receipt",
  category: "beneficiary",
  label: "USCIS receipt number",
  placeholder: "USCIS receipt",
  near: "receipt,case number,uscis".split(","),
  rules: [
    {
      anchor: "digits",
      fewestDigits: 10,
      pattern: /(?<![\w.-])(?:(?:EAC|WAC|LIN|SRC|NBC|MSC|IOE|YSC|MCT)[ -]?\d{2}[ -]?\d{3}[ -]?\d{5})(?![\w-]|\.\d)/g,
      confidence: 0.88,
      namedConfidence: 0.95,
    },
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:(?:EAC|WAC|LIN|SRC|NBC|MSC|IOE|YSC|MCT)[ -]?\d{2}[ -]?\d{3}[ -]?\d{5})(?![\w-]|\.\d)/gi,
      confidence: 0.95,
    },
  ],
};

export const examples: Examples = {
  source: "USCIS, receipt number",
  finds: [
    ["receipt: IOE0912345678", "IOE0912345678"],
    ["IOE0912345678 (receipt)", "IOE0912345678"],
  ],
  ignores: [["the receipt of a person", "no number"]],
};
