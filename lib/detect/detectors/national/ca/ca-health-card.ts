import { digitsOf, weightedSum } from "../../../checksums/weighted.ts";
import type { Detector, Examples, Place } from "../../../detector.ts";

/** Canadian health card. */
export const caHealthCard: Detector = {
  infoType: "ca-health-card",
  category: "beneficiary",
  label: "Canadian health card",
  placeholder: "Health card",
  near: "health card,ohip,phn,ramq,carte soleil,assurance maladie,msp number,health number,ahcip".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{4}[ -]?\d{3}[ -]?\d{3}(?:[ -]?[A-Z]{2})?|[A-Z]{4} ?\d{4} ?\d{4}|\d{5}[ -]?\d{4})(?![\w-]|\.\d)/gi,
      validate: isRight,
      confidence: 0.96,
    },
  ],
};

// British Columbia's begin with 9 and have a check digit.
function isRight(match: string, { text, start }: Place): boolean {
  const digits = digitsOf(match);
  if (digits.length !== 10 || !digits.startsWith("9") || !/\bphn|personal health|\bmsp/i.test(text.slice(Math.max(0, start - 60), start)))
    return true;
  return 11 - (weightedSum(digits.slice(1), "2485a973") % 11) === Number(digits.at(-1));
}

export const examples: Examples = {
  source: "Provincial health ministries",
  finds: [
    ["health card: 4532-178-906-JK", "4532-178-906-JK"],
    ["4532-178-906-JK (health card)", "4532-178-906-JK"],
  ],
  ignores: [
    ["reference 4532-178-906-JK", "nothing says what it is"],
    ["the health card of a person", "no number"],
  ],
};
