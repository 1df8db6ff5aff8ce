import type { Detector, Examples } from "../../../detector.ts";

/** Philippine TIN, SSS or PhilSys number. */
export const phIds: Detector = {
  infoType: "ph-ids",
  category: "beneficiary",
  label: "Philippine TIN, SSS or PhilSys number",
  placeholder: "Philippine ID",
  near: "philsys,psn,pcn,sss,philhealth,pag-ibig,umid,tin,gsis".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{4}-?\d{4}-?\d{4}(?:-?\d{4})?|\d{2}-\d{7}-\d|\d{3}-\d{3}-\d{3}(?:-\d{3,5})?|\d{2}-\d{9}-\d)(?![\w-]|\.\d)/g,
      confidence: 0.8,
    },
  ],
};

export const examples: Examples = {
  source: "PSA, SSS, BIR",
  finds: [
    ["philsys: 34-1234567-8", "34-1234567-8"],
    ["34-1234567-8 (philsys)", "34-1234567-8"],
  ],
  ignores: [
    ["reference 34-1234567-8", "nothing says what it is"],
    ["the philsys of a person", "no number"],
  ],
};
