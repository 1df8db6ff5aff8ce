import { luhn } from "../../checksums/luhn.ts";
import { digitsOf, isOneCharacter } from "../../checksums/weighted.ts";
import type { Detector, Examples, Place } from "../../detector.ts";

/** The number on a credit or debit card. Published test numbers count: nobody can tell a rehearsal from the real thing. */
export const paymentCard: Detector = {
  infoType: "payment-card",
  category: "donor-financial",
  label: "Payment card number",
  placeholder: "Card",
  near: "card,cc,ccn,visa,mastercard,amex,american express,discover,maestro,pan,cvv,cvc,expiry,exp date,expires,tarjeta,carte,kreditkarte,kartennummer,cartao,creditcard,karta,jcb,diners,charge,charged,paid with,pay with,carta,kaart,kort,kortti,kartu,银行卡,信用卡,カード,карта,بطاقة".split(
    ",",
  ),
  rules: [
    // The magnetic stripe, track 1 and 2.
    { anchor: "text", holds: "%B", pattern: /%B\d{12,19}\^[^^\n]{2,26}\^\d{4,40}\??/g, confidence: 0.97 },
    { anchor: "digits", fewestDigits: 16, pattern: /;\d{12,19}=\d{7,30}\?/g, confidence: 0.97 },
    {
      anchor: "digits",
      fewestDigits: 13,
      pattern: /(?<![\w.$€£-])(?:\d{4}([ -]|-\n| {2}|\n)\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{4,5})(?![\w]|\.\d)/g,
      measure: cardLength,
      confidence: 0.9,
      namedConfidence: 0.98,
    },
    {
      anchor: "digits",
      fewestDigits: 13,
      pattern: /(?<![\w.$€£-])\d{13,19}(?![\w]|\.\d)/g,
      measure: bareLength,
      confidence: 0.8,
      namedConfidence: 0.98,
    },
    { anchor: "near", pattern: /(?<![\w.$€£-])\d(?:[ .-]{0,2}\d){11,18}(?![\w]|\.\d)/g, measure: namedLength, confidence: 0.85 },
  ],
};

const ISSUERS: readonly (readonly [range: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [16, 19, 13]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0[0-5]|095|[689])/, [14, 16, 19]],
  [/^(?:6011|64[4-9]|65)/, [16, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 19]],
  [/^(?:62|81)/, [16, 17, 18, 19]],
  [/^(?:220[0-4]|9792|60|50[0-9]{2}|8[12])/, [16, 19]],
  [/^(?:5018|5020|5038|5[6-8]|6304|6759|676[1-3]|67)/, [16, 18, 19, 13, 12, 14, 15]],
];

function isCard(digits: string): boolean {
  return isIssuer(digits) && luhn(digits) && !isOneCharacter(digits);
}

function isIssuer(digits: string): boolean {
  return ISSUERS.some(([range, lengths]) => lengths.includes(digits.length) && range.test(digits));
}

// A group too many may be a security code; a group of four on either side is a table of numbers.
function cardLength(match: string, { text, start, end, named }: Place): number {
  const isInRow = /\d{4}[ -]$/.test(text.slice(Math.max(0, start - 5), start)) || /^[ -]\d{4}(?!\d)/.test(text.slice(end, end + 6));
  if (isInRow && !named) return 0;
  return longest(match, isCard, [0, 4]);
}

function bareLength(match: string, { named }: Place): number {
  return (named || match.length >= 14) && isCard(match) ? match.length : 0;
}

// Beside the word "card" a slip of the finger in the last digits is still a card.
function namedLength(match: string): number {
  if (/(?:\.\d+){4}/.test(match)) return 0; // an object identifier
  const exact = longestAtBreaks(match, (digits) => isCard(digits) || (digits.length >= 12 && luhn(digits) && !isOneCharacter(digits)));
  if (exact > 0) return exact;
  return longestAtBreaks(match, (digits) => digits.length >= 15 && digits.length <= 16 && /^(?:4|5[1-5]|2[2-7]|3[4-7]|6)/.test(digits));
}

function longest(match: string, isRight: (digits: string) => boolean, cuts: readonly number[]): number {
  for (const cut of cuts) if (isRight(digitsOf(match.slice(0, match.length - cut)))) return match.length - cut;
  return 0;
}

function longestAtBreaks(match: string, isRight: (digits: string) => boolean): number {
  const breaks = [...match.matchAll(/[ .-]+/g)].map((sign) => match.length - sign.index);
  return longest(match, isRight, [0, ...breaks.reverse()]);
}

export const examples: Examples = {
  source: "ISO/IEC 7812-1: issuer ranges and Luhn",
  finds: [
    ["paid with 4111 1111 1111 1111 on Friday", "4111 1111 1111 1111"],
    ["4242-4242-4242-4242", "4242-4242-4242-4242"],
    ["Amex 3782 822463 10005 exp 04/27", "3782 822463 10005"],
    ["5555555555554444", "5555555555554444"],
    ["%B4242424242424242^RUIZ/ANA^2904101?", "%B4242424242424242^RUIZ/ANA^2904101?"],
    ["card: 4111 1111 1111 1111 12/27 123", "4111 1111 1111 1111"],
    ["card 4111 1111 1111 1111 123", "4111 1111 1111 1111"],
    ["credit card 4111 1111 1111 1112", "4111 1111 1111 1112"],
    ["4111\u00a01111\u00a01111\u00a01111", "4111\u00a01111\u00a01111\u00a01111"],
  ],
  ignores: [
    ["4111 1111 1111 1112", "fails Luhn and nothing names it"],
    ["0.4111111111111111", "a decimal"],
    ["4000 4000 4000 4000 4000 4000", "a row of numbers"],
    ["1000 1000 1000 1000", "no issuer has this range"],
    ["id 00004111111111111111", "part of a longer number"],
    ["at 1732530000000 ms", "a time stamp"],
  ],
};
