import { digitsOf, isOneCharacter } from "../../checksums/weighted.ts";
import type { Detector, Examples, Place } from "../../detector.ts";

/** A bank account number of no fixed form: only the words around it tell. */
export const bankAccount: Detector = {
  infoType: "bank-account",
  category: "donor-financial",
  label: "Bank account number",
  placeholder: "Account number",
  explanation: "A bank account number can be used to take money or to pretend to be the account holder.",
  near: [
    "account number",
    "account no",
    "account num",
    "account #",
    "account",
    "acct",
    "acct no",
    "acct number",
    "acct #",
    "a/c",
    "a/c no",
    "bank account",
    "bank account number",
    "checking",
    "checking account",
    "savings account",
    "deposit account",
    "cuenta bancaria",
    "numero de cuenta",
    "numero de compte",
    "kontonummer",
    "numero da conta",
    "numero di conto",
    "rekeningnummer",
  ],
  reach: [40, 12],
  rules: [
    { anchor: "near", pattern: /(?<![\w.$€£/-])\d(?:[ -]?\d){5,16}(?![\w/-]|[.,]\d)/g, validate: isInBankText, confidence: 0.85 },
    { anchor: "near", pattern: /(?<![\w.$€£/-])\d(?:[ -]?\d){7,16}(?![\w/-]|[.,]\d)/g, validate: isNumber, confidence: 0.6 },
  ],
  source: "NACHA operating rules: up to 17 digits; no checksum",
};

const BANK_WORDS =
  /\b(?:bank|routing|aba|checking|savings|deposit|ach|wire|sort code|swift|bic|iban|ifsc|bsb|transit|banco|banque|konto)\b/i;
const NUMBER_WORDS =
  /(?:number|num|no\.?|#|numero|número|nummer|acct|a\/c|account|conta|cuenta)[\s:=#"'|,;\t.]*(?:is|ending in|:)?[\s:="']*$/i;

function isInBankText(match: string, { text, start, end }: Place): boolean {
  return isNumber(match, { text, start, end, named: true }) && BANK_WORDS.test(text.slice(Math.max(0, start - 90), end + 60));
}

// "account number 1234": the number follows at once; "the account has 123456 members" does not.
function isNumber(match: string, { text, start }: Place): boolean {
  const digits = digitsOf(match);
  return !isOneCharacter(digits) && (NUMBER_WORDS.test(text.slice(Math.max(0, start - 24), start)) || isCell(text, start));
}

function isCell(text: string, start: number): boolean {
  return /[\t|;,"\n]\s?$/.test(text.slice(Math.max(0, start - 2), start));
}

export const examples: Examples = {
  finds: [
    ["routing 021000021 and account number 000123456789", "000123456789"],
    ["Bank account no.: 12345678", "12345678"],
    ["checking account: 4479023315", "4479023315"],
    ["Account number 7730021945", "7730021945"],
  ],
  ignores: [
    ["the account has 1234567 members", "not a number of an account"],
    ["account balance $1,234,567", "an amount"],
    ["7730021945", "nothing says that it is an account"],
  ],
};
