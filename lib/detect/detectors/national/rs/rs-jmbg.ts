import { jmbg } from "../../../checksums/europe.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** JMBG (former Yugoslavia). */
export const rsJmbg: Detector = {
  infoType: "rs-jmbg",
  category: "beneficiary",
  label: "JMBG (former Yugoslavia)",
  placeholder: "JMBG",
  near: "jmbg,emso,maticni broj,embg,матични број,јмбг".split(","),
  rules: [{ anchor: "near", pattern: /(?<![\w.-])(?:\d{13})(?![\w-]|\.\d)/g, validate: (match) => jmbg(digitsOf(match)), confidence: 0.9 }],
};

export const examples: Examples = {
  source: "Law on the personal number, 1976",
  finds: [
    ["jmbg: 1705985378913", "1705985378913"],
    ["1705985378913 (jmbg)", "1705985378913"],
  ],
  ignores: [
    ["jmbg: 1705985811716", "fails its check"],
    ["reference 1705985378913", "nothing says what it is"],
    ["the jmbg of a person", "no number"],
  ],
};
