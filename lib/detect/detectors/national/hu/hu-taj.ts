import { isHuTaj } from "../../../checksums/europe.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Hungarian TAJ. */
export const huTaj: Detector = {
  infoType: "hu-taj",
  category: "beneficiary",
  label: "Hungarian TAJ",
  placeholder: "TAJ",
  near: "taj,taj-szam,tajszam,tarsadalombiztositasi".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{3}[ -]?\d{3}[ -]?\d{3})(?![\w-]|\.\d)/g,
      validate: (match) => isHuTaj(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "1996. évi XX. törvény",
  finds: [
    ["taj: 960 156 993", "960 156 993"],
    ["960 156 993 (taj)", "960 156 993"],
  ],
  ignores: [
    ["taj: 567 132 395", "fails its check"],
    ["reference 960 156 993", "nothing says what it is"],
    ["the taj of a person", "no number"],
  ],
};
