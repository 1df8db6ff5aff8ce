import type { Detector, Examples } from "../../../detector.ts";

/** Sri Lankan NIC. */
export const lkNic: Detector = {
  infoType: "lk-nic",
  category: "beneficiary",
  label: "Sri Lankan NIC",
  placeholder: "NIC",
  near: "nic,sri lanka nic,national identity card".split(","),
  rules: [{ anchor: "near", pattern: /(?<![\w.-])(?:\d{9}[VX]|(?:19|20)\d{10})(?![\w-]|\.\d)/gi, confidence: 0.85 }],
};

export const examples: Examples = {
  source: "Department for Registration of Persons, Sri Lanka",
  finds: [
    ["nic: 851381234V", "851381234V"],
    ["851381234V (nic)", "851381234V"],
  ],
  ignores: [
    ["reference 851381234V", "nothing says what it is"],
    ["the nic of a person", "no number"],
  ],
};
