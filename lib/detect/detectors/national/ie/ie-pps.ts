import { isIePps } from "../../../checksums/europe.ts";
import { alphanumericsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Irish PPS number. */
export const iePps: Detector = {
  infoType: "ie-pps",
  category: "beneficiary",
  label: "Irish PPS number",
  placeholder: "PPS number",
  near: "pps,ppsn,personal public service,uimhir psp".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{7}[ -]?[A-W][A-IW]?)(?![\w-]|\.\d)/gi,
      validate: (match) => isIePps(alphanumericsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "Department of Social Protection, PPS number format",
  finds: [
    ["pps: 3520554HA", "3520554HA"],
    ["3520554HA (pps)", "3520554HA"],
  ],
  ignores: [
    ["pps: 4072186QA", "fails its check"],
    ["reference 3520554HA", "nothing says what it is"],
    ["the pps of a person", "no number"],
  ],
};
