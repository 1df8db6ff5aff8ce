import { digitsOf, isOneCharacter, weightedSum } from "../../checksums/weighted.ts";
import type { Detector, Examples, Place } from "../../detector.ts";
import { labelledBy } from "../../labelled.ts";

// Each says that the number of an account follows; an account alone may be one of anything.
const NUMBERS =
  "account number,account no,account num,account nbr,account #,acct,checking acct,savings acct,a/c,bank account,bank acct,bank a/c,beneficiary account,payee account,checking,checking account,chequing account,current account,savings account,savings,deposit account,direct deposit account,iban account,cuenta bancaria,numero de cuenta,numero de cuenta bancaria,cuenta corriente,cuenta de ahorros,cuenta n,numero de compte,numero de compte bancaire,compte bancaire,compte n,kontonummer,kontonr,konto nr,konto-nr,bankkonto,kontonummer lautet,numero da conta,conta corrente,conta bancaria,conta n,numero di conto,numero conto,conto corrente,rekeningnummer,bankrekeningnummer,rekening,bankrekening,numer konta,numer rachunku,cislo uctu,tilinumero,kontonr.,numar de cont,bankszamlaszam,hesap numarasi,ccc,codigo cuenta cliente,nomor rekening".split(
    ",",
  );

/** A bank account number of no fixed form: only the words around it tell. */
export const bankAccount: Detector = {
  infoType: "bank-account",
  category: "donor-financial",
  label: "Bank account number",
  placeholder: "Account number",
  near: [...NUMBERS, "account", "accounts", "direct deposit", "konto", "compte", "cuenta", "conta", "conto"],
  reach: [40, 22],
  rules: [
    // The foot of a cheque (MICR E-13B).
    { anchor: "text", holds: "\u2446", pattern: /\u2446\d{9}\u2446[\d\u2448\u2449 -]{4,30}\d/g, confidence: 0.95 },
    {
      anchor: "near",
      pattern: /(?<![\w.$€£/-])(?:[A-Z]{4} ?)?\d(?:[ .-]?\d){5,21}(?![\w/-]|[.,]\d)/g,
      validate: isAccount,
      confidence: 0.88,
    },
    { anchor: "near", pattern: /(?<![\w.-])(?:\d{1,6}-)?\d{2,10}\/\d{4}(?![\w/-])/g, validate: isCzech, confidence: 0.75 },
  ],
};

const isNumbered = labelledBy(NUMBERS);
const isAnyAccount = labelledBy(["account", "deposit to", "deposit into", "konto", "compte", "cuenta", "conta", "conto"]);
const BANK_WORDS =
  /\b(?:customer|ssn|holder|payroll|refund|pay|banks?|banking|routing|aba|checking|savings|deposits?|ach|wire|transfer|sort code|swift|bic|iban|ifsc|bsb|transit|payee|balance|statement|debit|credit|card|credit union|banque|banco|banca|konto|sparkasse)\b/i;
// "use 1234567 as the account number", "1234567, my bank account"
const NAMED_BEHIND =
  /^(?:,? (?:is|as|was)? ?(?:my|the|her|his|our|their|your)? ?|\s?[(,-]\s?(?:my |the )?)(?:bank |checking |savings |current |deposit )?(?:account|acct|a\/c|konto)\b/i;
const DATE = /^(?:(?:19|20)\d\d[-. ]\d{1,2}[-. ]\d{1,2}|\d{1,2}[-. ]\d{1,2}[-. ](?:19|20)\d\d)$/;

function isAccount(match: string, place: Place): boolean {
  const { text, start, end } = place;
  const digits = digitsOf(match);
  if (isOneCharacter(digits) || DATE.test(match)) return false;
  // As Norwegians write them
  if (/^\d{4}\.\d\d\.\d{5}$/.test(match) && (weightedSum(digits, "5432765432") + Number(digits.at(-1))) % 11 !== 0) return false;
  if (isNumbered(place)) return true;
  const isInBank = BANK_WORDS.test(text.slice(Math.max(0, start - 90), end + 60));
  if (isAnyAccount(place)) return isInBank;
  if (NAMED_BEHIND.test(text.slice(end, end + 40))) return isInBank || /number|no\b|#/i.test(text.slice(end, end + 40));
  return isCell(text, start);
}

function isCell(text: string, start: number): boolean {
  return /[\t|;,"\n]\s?$/.test(text.slice(Math.max(0, start - 2), start));
}

function isCzech(match: string, place: Place): boolean {
  const isRight = (part: string) => weightedSum(part.padStart(10, "0"), "6379a58421") % 11 === 0;
  return match.replace(/\/.*/, "").split("-").every(isRight) && (isNumbered(place) || isAnyAccount(place));
}

export const examples: Examples = {
  source: "NACHA operating rules: up to 17 digits; national formats; no checksum",
  finds: [
    ["routing 021000021 and account number 000123456789", "000123456789"],
    ["Bank account no.: 12345678", "12345678"],
    ["\u2446021000021\u2446 123456789\u2448 0101", "\u2446021000021\u2446 123456789\u2448 0101"],
    ["checking account: 4479023315", "4479023315"],
    ["Account number 7730021945", "7730021945"],
    ["use 7730021945 as the account number", "7730021945"],
    ["Numéro de compte : 901844132430", "901844132430"],
    ["číslo účtu 19-2000145399/0800", "19-2000145399/0800"],
    ["please transfer it to account 7730021945", "7730021945"],
    ["Customer Ana Ruiz has been verified. Account 7730021945 is active.", "7730021945"],
  ],
  ignores: [
    ["the account has 1234567 members", "not a number of an account"],
    ["account balance $1,234,567", "an amount"],
    ["7730021945", "nothing says that it is an account"],
    ["Account 12345678", "an account of anything"],
    ["Account number updated on 2024-01-15", "a date"],
  ],
};
