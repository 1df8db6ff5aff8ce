import type { Detector, Examples } from "../../../detector.ts";

/** UK driving licence number. */
export const ukDrivingLicence: Detector = {
  infoType: "uk-driving-licence",
  category: "beneficiary",
  label: "UK driving licence number",
  placeholder: "Driving licence",
  near: "driving licence,driver licence,drivers licence,licence number,licence no,dvla,driver number,license".split(","),
  rules: [
    {
      anchor: "digits",
      fewestDigits: 6,
      pattern: /(?<![\w.-])(?:[A-Z9]{5}[ -]?\d[0156]\d[0-3]\d\d[ -]?[A-Z9]{2}\d?[A-Z0-9]{2,3})(?![\w-]|\.\d)/g,
      confidence: 0.85,
      namedConfidence: 0.95,
    },
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:[A-Z9]{5}[ -]?\d[0156]\d[0-3]\d\d[ -]?[A-Z9]{2}\d?[A-Z0-9]{2,3})(?![\w-]|\.\d)/gi,
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "DVLA INF45/1",
  finds: [
    ["driving licence: MORGA657054SM9IJ", "MORGA657054SM9IJ"],
    ["MORGA657054SM9IJ (driving licence)", "MORGA657054SM9IJ"],
  ],
  ignores: [["the driving licence of a person", "no number"]],
};
