import type { Detector, Examples, Place } from "../../detector.ts";

/** Card security code or expiry. */
export const cardSecurity: Detector = {
  infoType: "card-security",
  category: "donor-financial",
  label: "Card security code or expiry",
  placeholder: "Card detail",
  near: "cvv,cvv2,cvc,cvc2,cid code,security code,card verification,exp,expiry,expiration,expires,valid thru,valid through,card pin".split(
    ",",
  ),
  reach: [10, 0],
  rules: [
    { anchor: "near", pattern: /(?<![\w.-])(?:\d{3,4})(?![\w-]|\.\d)/g, validate: isCode, confidence: 0.75 },
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:(?:0[1-9]|1[0-2])\s?[/-]\s?(?:20)?[2-4]\d)(?![\w-]|\.\d)/g,
      validate: isOfCard,
      confidence: 0.55,
    },
  ],
};

function isCode(match: string, { text, start }: Place): boolean {
  return (
    /(?:cvv2?|cvc2?|security code|verification|card pin)[^\d\n]{0,8}$/i.test(text.slice(Math.max(0, start - 24), start)) &&
    !/^(?:19|20)\d\d$/.test(match)
  );
}

function isOfCard(_: string, { text, start }: Place): boolean {
  return /card|visa|amex|mastercard|cvv|cvc|\d{4} \d{4}/i.test(text.slice(Math.max(0, start - 80), start + 40));
}

export const examples: Examples = {
  source: "PCI DSS 4.0 section 3.3",
  finds: [
    ["card CVV: 123", "123"],
    ["Visa on file, exp 04/27", "04/27"],
  ],
  ignores: [
    ["exp 04/27 for milk", "no card"],
    ["123", "nothing says what it is"],
  ],
};
