import { balticPersonal } from "../../../checksums/europe.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Estonian or Lithuanian personal code. */
export const eePersonal: Detector = {
  infoType: "ee-personal",
  category: "beneficiary",
  label: "Estonian or Lithuanian personal code",
  placeholder: "Personal code",
  near: "isikukood,isikukoodi,asmens kodas,asmens kodo,personal code,ik,national identification code".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:[1-8]\d{10})(?![\w-]|\.\d)/g,
      validate: (match) => balticPersonal(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "EVS 585:2007; LR Gyventojų registro įstatymas",
  finds: [
    ["isikukood: 38505136079", "38505136079"],
    ["38505136079 (isikukood)", "38505136079"],
  ],
  ignores: [
    ["isikukood: 38505163998", "fails its check"],
    ["reference 38505136079", "nothing says what it is"],
    ["the isikukood of a person", "no number"],
  ],
};
