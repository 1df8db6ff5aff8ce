import { isUaTaxId } from "../../../checksums/europe.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** Ukrainian tax number. */
export const uaTaxId: Detector = {
  infoType: "ua-tax-id",
  category: "beneficiary",
  label: "Ukrainian tax number",
  placeholder: "Ukrainian tax number",
  near: "рнокпп,іпн,ипн,ідентифікаційний номер,ідентифікаційний код,rnokpp,ipn".split(","),
  rules: [
    { anchor: "near", pattern: /(?<![\w.-])(?:\d{10})(?![\w-]|\.\d)/g, validate: (match) => isUaTaxId(digitsOf(match)), confidence: 0.9 },
  ],
};

export const examples: Examples = {
  source: "Tax Code of Ukraine, art. 70",
  finds: [
    ["рнокпп: 3148622852", "3148622852"],
    ["3148622852 (рнокпп)", "3148622852"],
  ],
  ignores: [
    ["рнокпп: 3167368199", "fails its check"],
    ["reference 3148622852", "nothing says what it is"],
    ["the рнокпп of a person", "no number"],
  ],
};
