import { isDay } from "../calendar.ts";
import { luhn } from "./luhn.ts";
import { ends } from "./registers.ts";
import { weightedSum } from "./weighted.ts";

// Each takes the number as letters and digits only, in capitals, and says whether its check digits (and its date) are right.

/** Ireland PPS: weights 8 to 2 and 9 for a second letter, modulo 23. */
export function isIePps(value: string): boolean {
  const second = value.charCodeAt(8) - 64;
  const sum = weightedSum(value, "8765432") + (second >= 1 && second <= 9 ? second * 9 : 0);
  return "WABCDEFGHIJKLMNOPQRSTUV".charAt(sum % 23) === value.charAt(7);
}

/** France NIR: key 97 less the number modulo 97; Corsica 2A and 2B count as 19 and 18. */
export function isFrNir(value: string): boolean {
  const digits = value.replace("2A", "19").replace("2B", "18");
  const month = Number(digits.slice(3, 5));
  return 97 - Number(BigInt(digits.slice(0, 13)) % 97n) === Number(digits.slice(13)) && ((month >= 1 && month <= 12) || month >= 20);
}

/** ISO/IEC 7064 MOD 11,10: Germany's tax id, Croatia's OIB. */
export function mod1110(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}

/** Germany tax id: as above, and of the first ten digits exactly one occurs twice or three times. */
export function isDeTaxId(digits: string): boolean {
  const counts = Array.from("0123456789", (digit) => digits.slice(0, 10).split(digit).length - 1);
  return digits[0] !== "0" && counts.filter((count) => count > 1).length === 1 && Math.max(...counts) <= 3 && mod1110(digits);
}

/** Germany pension insurance number: sum of the digits of the products, modulo 10; the letter counts as its place in the alphabet. */
export function isDePension(value: string): boolean {
  const letter = String(value.charCodeAt(8) - 64).padStart(2, "0");
  const digits = value.slice(0, 8) + letter + value.slice(9, 11);
  const sum = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1].reduce((total, weight, index) => {
    const product = weight * Number(digits.charAt(index));
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  const day = Number(value.slice(2, 4));
  return sum % 10 === Number(value.charAt(11)) && Number(value.slice(4, 6)) <= 12 && day % 50 <= 31;
}

/** Spain DNI and NIE: modulo 23 gives the letter; X, Y, Z count as 0, 1, 2. */
export function isEsDni(value: string): boolean {
  const number = Number(value.slice(0, -1).replace(/^[XYZ]/, (letter) => String("XYZ".indexOf(letter))));
  return "TRWAGMYFPDXBNJZSQVHLCKE".charAt(number % 23) === value.at(-1);
}

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Italy codice fiscale: table of odd places, modulo 26. */
export function isItFiscal(value: string): boolean {
  let sum = 0;
  for (let index = 0; index < 15; index++) {
    const code = value.charCodeAt(index);
    const place = code < 65 ? code - 48 : code - 65;
    sum += index % 2 === 0 ? (ODD[place] ?? 0) : place;
  }
  return String.fromCharCode(65 + (sum % 26)) === value.charAt(15);
}

/** Netherlands BSN: the test of eleven. */
export function isNlBsn(digits: string): boolean {
  return !/^0{3}/.test(digits) && weightedSum(digits.padStart(9, "0"), "98765432a") % 11 === 0;
}

/** Belgium national register number: 97 less the number modulo 97, with a 2 before it from the year 2000 on. */
export function isBeNational(digits: string): boolean {
  const key = Number(digits.slice(9));
  const is = (number: string) => 97 - (Number(number) % 97) === key;
  return (
    Number(digits.slice(2, 4)) % 20 <= 12 && Number(digits.slice(4, 6)) <= 31 && (is(digits.slice(0, 9)) || is(`2${digits.slice(0, 9)}`))
  );
}

/** Portugal NIF: weights 9 to 2, modulo 11. */
export function isPtNif(digits: string): boolean {
  return /^[1235689]/.test(digits) && ends("98765432", 11, true)(digits);
}

/** Poland PESEL: weights 1 3 7 9, modulo 10, and a date with the century in the month. */
export function isPlPesel(digits: string): boolean {
  return weightedSum(digits, "13791379131") % 10 === 0 && isDay(Number(digits.slice(4, 6)), Number(digits.slice(2, 4)) % 20);
}

/** Sweden personnummer and coordination number: Luhn over ten digits, and a date (day plus 60 for coordination). */
export function isSePersonal(value: string): boolean {
  const digits = value.slice(-10);
  return luhn(digits) && isDay(Number(digits.slice(4, 6)) % 60, Number(digits.slice(2, 4)));
}

/** Norway national identity number: two check digits, modulo 11; D-numbers have 4 added to the first digit. */
export function isNoNational(digits: string): boolean {
  const first = weightedSum(digits, "3761894521") % 11;
  const second = weightedSum(digits, "54327654321") % 11;
  return first === 0 && second === 0 && isDay(Number(digits.slice(0, 2)) % 40, Number(digits.slice(2, 4)) % 40);
}

/** Finland personal identity code: modulo 31 gives the last sign. `value` still holds its century sign. */
export function isFiPersonal(value: string): boolean {
  const digits = value.slice(0, 6) + value.slice(7, 10);
  return "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(Number(digits) % 31) === value.charAt(10).toUpperCase() && isDayFirst(digits);
}

/** Denmark CPR: only the date can be checked since 2007. */
export function isDayFirst(digits: string): boolean {
  return isDay(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)));
}

/** EAN-13, of Switzerland's AHV number. */
export function ean13(digits: string): boolean {
  return weightedSum(digits, "1313131313131") % 10 === 0;
}

/** Austria social insurance number: the fourth digit checks the others, modulo 11. */
export function isAtInsurance(digits: string): boolean {
  return weightedSum(digits, "3790584216") % 11 === Number(digits.charAt(3)) && digits[0] !== "0" && Number(digits.slice(4, 6)) <= 31;
}

/** Greece AMKA: Luhn and a date. */
export function isGrAmka(digits: string): boolean {
  return luhn(digits) && isDayFirst(digits);
}

/** Romania CNP: weights, modulo 11, where 10 counts as 1; and a date. */
export function isRoCnp(digits: string): boolean {
  const check = weightedSum(digits, "279146358279") % 11;
  return (check === 10 ? 1 : check) === Number(digits.charAt(12)) && isDay(Number(digits.slice(5, 7)), Number(digits.slice(3, 5)));
}

/** Czechia and Slovakia birth number: divisible by eleven; women's months have 50 added. */
export function isCzBirth(digits: string): boolean {
  return (
    isDay(Number(digits.slice(4, 6)), (Number(digits.slice(2, 4)) % 50) % 20) &&
    (digits.length === 9 || Number(digits) % 11 === 0 || (Number(digits.slice(0, 9)) % 11 === 10 && digits.endsWith("0")))
  );
}

/** Hungary TAJ: weights 3 and 7, modulo 10. */
export function isHuTaj(digits: string): boolean {
  return ends("37373737", 10)(digits);
}

/** Bulgaria EGN: modulo 11, then 10; and a date with the century in the month. */
export function isBgEgn(digits: string): boolean {
  return ends("2485a9736", 11)(digits) && isDay(Number(digits.slice(4, 6)), Number(digits.slice(2, 4)) % 20);
}

/** Ukraine RNOKPP: modulo 11, then 10. */
export function isUaTaxId(digits: string): boolean {
  return ends("a57946a57", 11)(digits);
}

/** Estonia and Lithuania personal code: weights 1 to 9, and when that gives 10, 3 onwards; modulo 11. */
export function balticPersonal(digits: string): boolean {
  let check = weightedSum(digits, "1234567891") % 11;
  if (check === 10) check = (weightedSum(digits, "3456789123") % 11) % 10;
  return check === Number(digits.charAt(10)) && /^[1-8]/.test(digits) && isDay(Number(digits.slice(5, 7)), Number(digits.slice(3, 5)));
}

/** Latvia personal code: date form has a check digit; those that begin with 32 to 39 have none. */
export function isLvPersonal(digits: string): boolean {
  if (/^3[2-9]/.test(digits)) return true;
  const check = (1101 - weightedSum(digits, "16379a5842")) % 11;
  return check === Number(digits.charAt(10)) && isDayFirst(digits);
}

/** The personal number of the countries of former Yugoslavia: modulo 11 and a date. */
export function jmbg(digits: string): boolean {
  return ends("765432765432", 11, true)(digits) && isDayFirst(digits);
}

/** Iceland kennitala: modulo 11; organisations have 40 added to the day. */
export function isIsKennitala(digits: string): boolean {
  return weightedSum(digits, "327654321") % 11 === 0 && isDay(Number(digits.slice(0, 2)) % 40, Number(digits.slice(2, 4)));
}
