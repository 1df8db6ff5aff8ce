import { isRoCnp } from "../../../checksums/europe.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Romanian CNP. */
export const roCnp: Detector = {
  infoType: "ro-cnp",
  category: "beneficiary",
  label: "Romanian CNP",
  placeholder: "CNP",
  near: ["cnp", "numerical personal code", "cod numeric personal", "codul numeric"],
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:[1-9]\d{12})(?![\w-]|\.\d)/g,
      validate: (match) => isRoCnp(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "OUG 97/2005",
  finds: [
    ["cnp: 1850517580147", "1850517580147"],
    ["1850517580147 (cnp)", "1850517580147"],
  ],
  ignores: [
    ["cnp: 1850517985609", "fails its check"],
    ["reference 1850517580147", "nothing says what it is"],
    ["the cnp of a person", "no number"],
  ],
};
