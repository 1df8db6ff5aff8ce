import { isLvPersonal } from "../../../checksums/europe.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Latvian personal code. */
export const lvPersonal: Detector = {
  infoType: "lv-personal",
  category: "beneficiary",
  label: "Latvian personal code",
  placeholder: "Latvian code",
  near: ["personas kods", "personas koda"],
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{6}-?\d{5})(?![\w-]|\.\d)/g,
      validate: (match) => isLvPersonal(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "Fizisko personu reģistra likums",
  finds: [
    ["personas kods: 170585-15930", "170585-15930"],
    ["170585-15930 (personas kods)", "170585-15930"],
  ],
  ignores: [
    ["personas kods: 170585-55724", "fails its check"],
    ["reference 170585-15930", "nothing says what it is"],
    ["the personas kods of a person", "no number"],
  ],
};
