import type { Detector, Examples } from "../../../detector.ts";

/** Canadian health card. */
export const caHealthCard: Detector = {
  infoType: "ca-health-card",
  category: "beneficiary",
  label: "Canadian health card",
  placeholder: "Health card",
  near: "health card,health card number,ohip,phn,personal health number,ramq,carte soleil,assurance maladie,msp number,health number,ahcip".split(
    ",",
  ),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{4}[ -]?\d{3}[ -]?\d{3}(?:[ -]?[A-Z]{2})?|[A-Z]{4} ?\d{4} ?\d{4}|\d{5}[ -]?\d{4})(?![\w-]|\.\d)/gi,
      confidence: 0.75,
    },
  ],
};

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
