import { isDay } from "../calendar.ts";
import { luhn } from "./luhn.ts";
import { ends } from "./registers.ts";
import { weightedSum } from "./weighted.ts";

// Each takes the number as letters and digits only, in capitals, and says whether its check digits (and its date) are right.

const FIVE = (a: number, b: number) =>
  a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5) : b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 5) % 5;
const SHUFFLE = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Verhoeff's check over the dihedral group of order ten: India's Aadhaar. */
export function verhoeff(digits: string): boolean {
  let check = 0;
  for (let index = 0; index < digits.length; index++) {
    let digit = Number(digits.charAt(digits.length - 1 - index));
    for (let times = 0; times < index % 8; times++) digit = SHUFFLE[digit] ?? 0;
    check = FIVE(check, digit);
  }
  return check === 0;
}

/** Thailand: weights 13 down, modulo 11. */
export function isThNational(digits: string): boolean {
  return (11 - (weightedSum(digits, "dcba98765432") % 11)) % 10 === Number(digits.charAt(12));
}

/** Korea resident number: date and sex; the check digit is not kept to since 2020. */
export function isKrResident(digits: string): boolean {
  return isDay(Number(digits.slice(4, 6)), Number(digits.slice(2, 4))) && /^\d{13}$/.test(digits);
}

/** Japan My Number: modulo 11. */
export function isJpMyNumber(digits: string): boolean {
  return ends("65432765432", 11, true)(digits);
}

/** China resident id: ISO 7064 MOD 11-2 and a date. */
export function isCnResident(value: string): boolean {
  const rest = weightedSum(value, "79a584216379a5842") % 11;
  return (
    "10X98765432".charAt(rest) === value.charAt(17) &&
    isDay(Number(value.slice(12, 14)), Number(value.slice(10, 12)), Number(value.slice(6, 10)))
  );
}

/** Taiwan id: the letter counts as two digits, modulo 10. */
export function isTwNational(value: string): boolean {
  const letter = 10 + "ABCDEFGHJKLMNPQRSTUVXYWZIO".indexOf(value.charAt(0));
  return (Math.floor(letter / 10) + (letter % 10) * 9 + weightedSum(value.slice(1), "876543211")) % 10 === 0;
}

/** Singapore NRIC and FIN: modulo 11 gives the last letter. */
export function isSgNric(value: string): boolean {
  const first = value.charAt(0);
  const sum = weightedSum(value.slice(1), "2765432") + (first === "T" || first === "G" ? 4 : first === "M" ? 3 : 0);
  const letters = first === "S" || first === "T" ? "JZIHGFEDCBA" : first === "M" ? "XWUTRQPNJLK" : "XWUTRQPMLKN";
  return (
    (first === "M" ? letters.charAt(10 - (sum % 11)) || letters.charAt(sum % 11) : letters.charAt(sum % 11)) === value.at(-1) ||
    letters.charAt(sum % 11) === value.at(-1)
  );
}

/** Hong Kong identity card: weights 9 down over letters and digits, modulo 11. */
export function isHkIdentity(value: string): boolean {
  const padded = value.padStart(9, " ");
  const sum = Array.from(padded.slice(0, 8)).reduce(
    (total, sign, index) => total + (9 - index) * (sign === " " ? 36 : Number.parseInt(sign, 36)),
    0,
  );
  return "0A987654321".charAt(sum % 11) === padded.charAt(8);
}

/** Türkiye: two check digits. */
export function isTrNational(digits: string): boolean {
  const odd = weightedSum(digits, "101010101");
  const even = weightedSum(digits, "01010101");
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return digits[0] !== "0" && tenth === Number(digits.charAt(9)) && (odd + even + tenth) % 10 === Number(digits.charAt(10));
}

/** South Africa: Luhn and a date. */
export function isZaNational(digits: string): boolean {
  return luhn(digits) && isYearFirst(digits) && /^\d{10}[012]/.test(digits);
}

/** A number that begins with year, month and day in two digits each. */
export function isYearFirst(digits: string): boolean {
  return isDay(Number(digits.slice(4, 6)), Number(digits.slice(2, 4)));
}

/** Indonesia NIK: a date in the middle, women's days with 40 added. */
export function isIdNik(digits: string): boolean {
  return isDay(Number(digits.slice(6, 8)) % 40, Number(digits.slice(8, 10))) && /^[1-9]/.test(digits);
}

/** Egypt: century and date. */
export function isEgNational(digits: string): boolean {
  return /^[23]/.test(digits) && isYearFirst(digits.slice(1));
}

/** Australia TFN: modulo 11. */
export function isAuTfn(digits: string): boolean {
  return weightedSum(digits, digits.length === 9 ? "14375869a" : "a7846351") % 11 === 0;
}

/** Australia Medicare card: modulo 10 in the ninth digit. */
export function isAuMedicare(digits: string): boolean {
  return /^[2-6]/.test(digits) && ends("13791379", 10)(digits.slice(0, 9));
}

/** New Zealand IRD: modulo 11, a second time with other weights when that gives 10. */
export function isNzIrd(digits: string): boolean {
  const padded = digits.padStart(9, "0");
  const check = (weights: string) => (11 - (weightedSum(padded, weights) % 11)) % 11;
  const first = check("32765432");
  return (first === 10 ? check("74325276") : first) === Number(padded.charAt(8));
}

/** UK NHS number: weights 10 down, modulo 11. */
export function isUkNhs(digits: string): boolean {
  return weightedSum(digits, "a987654321") % 11 === 0 && !/^(\d)\1+$/.test(digits);
}

/** UK unique taxpayer reference: modulo 11 gives the first digit. */
export function isUkUtr(digits: string): boolean {
  return "21987654321".charAt(weightedSum(digits.slice(1), "6789a5432") % 11) === digits.charAt(0);
}
