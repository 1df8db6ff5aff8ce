import type { Detector, Examples } from "../../../detector.ts";

/** Syrian or Arab national id. */
export const syNational: Detector = {
  infoType: "sy-national",
  category: "beneficiary",
  label: "Syrian or Arab national id",
  placeholder: "National ID",
  near: "national number,الرقم الوطني,رقم الهوية,هوية,emirates id,eid,iqama,civil id,qid,cpr bahrain,رقم قومي,الرقم القومي,الرقم الموحد".split(
    ",",
  ),
  rules: [
    { anchor: "near", pattern: /(?<![\w.-])(?:784-?\d{4}-?\d{7}-?\d|[12]\d{9}|\d{11,12}|\d{14}|\d{9})(?![\w-]|\.\d)/g, confidence: 0.8 },
  ],
};

export const examples: Examples = {
  source: "National registries of the Arab states",
  finds: [
    ["national number: 784-1985-1234567-1", "784-1985-1234567-1"],
    ["784-1985-1234567-1 (national number)", "784-1985-1234567-1"],
  ],
  ignores: [
    ["reference 784-1985-1234567-1", "nothing says what it is"],
    ["the national number of a person", "no number"],
  ],
};
