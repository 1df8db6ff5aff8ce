import { isJpMyNumber } from "../../../checksums/asia-africa-oceania.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Japanese My Number. */
export const jpMyNumber: Detector = {
  infoType: "jp-my-number",
  category: "beneficiary",
  label: "Japanese My Number",
  placeholder: "My Number",
  near: "my number,mynumber,individual number,マイナンバー,個人番号".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{4}[ -]?\d{4}[ -]?\d{4})(?![\w-]|\.\d)/g,
      validate: (match) => isJpMyNumber(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "Act 27 of 2013; MIC ordinance 85 of 2014",
  finds: [
    ["my number: 3009 7358 6045", "3009 7358 6045"],
    ["3009 7358 6045 (my number)", "3009 7358 6045"],
  ],
  ignores: [
    ["my number: 6689 2585 1615", "fails its check"],
    ["reference 3009 7358 6045", "nothing says what it is"],
    ["the my number of a person", "no number"],
  ],
};
