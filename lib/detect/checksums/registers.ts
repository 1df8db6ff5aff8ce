import { luhn } from "./luhn.ts";
import { mod97 } from "./mod97.ts";
import { reversed, weightedSum } from "./weighted.ts";

/** Says of a number, given as letters and digits only and in capitals, whether its check digits are right. */
export type Check = (value: string) => boolean;

const digitsIn = (value: string): string => value.replace(/\D/g, "");

/** The weighted sum of all digits leaves `rest`. */
export function sums(weights: string, modulus: number, rest = 0): Check {
  return (value) => weightedSum(digitsIn(value), weights) % modulus === rest;
}

/** The last digit is the weighted sum of those before it (or what is missing to the modulus, with `minus`), of which only the last digit counts. */
export function ends(weights: string, modulus: number, minus = false): Check {
  return (value) => {
    const digits = digitsIn(value);
    const sum = weightedSum(digits.slice(0, -1), weights) % modulus;
    return (minus ? (modulus - sum) % modulus : sum) % 10 === Number(digits.at(-1));
  };
}

/** The same from the right: the digit before the last has the first weight. */
export function endsFromRight(weights: string, modulus: number, minus = true): Check {
  return (value) => {
    const digits = digitsIn(value);
    return ends(reversed(weights.slice(0, digits.length - 1)), modulus, minus)(digits);
  };
}

/** Luhn over the first `length` digits, or all. */
export function luhnOf(length?: number): Check {
  return (value) => luhn(digitsIn(value).slice(0, length));
}

/** Any of several. */
export function either(...checks: readonly Check[]): Check {
  return (value) => checks.some((check) => check(value));
}

/** Australia ABN: weights after one is taken off the first digit, modulo 89. */
export const isAbn: Check = (value) => weightedSum(String(Number(value.charAt(0)) - 1) + value.slice(1), "a13579bdfhj") % 89 === 0;

/** France VAT: key 12 and three times the SIREN, modulo 97; the SIREN is a Luhn number. */
export const isFrVat: Check = (value) => {
  const siren = value.slice(-9);
  // Monaco's begin with 000. Keys with a letter have another check.
  return (
    (luhn(siren) || siren.startsWith("000")) &&
    (/\D/.test(value.slice(-11, -9)) || (12 + 3 * (Number(siren) % 97)) % 97 === Number(value.slice(-11, -9)))
  );
};

/** UK VAT: weights 8 to 2, and the last two digits bring it to 97 or, since 2010, to 97 less 55. */
export const isUkVat: Check = (value) => {
  const digits = digitsIn(value);
  const rest = (weightedSum(digits, "8765432") + Number(digits.slice(7, 9))) % 97;
  return rest === 0 || rest === 42;
};

/** Greece tax number: powers of two. */
export const isGrVat: Check = (value) => (weightedSum(digitsIn(value), "379wg842") % 11) % 10 === Number(value.at(-1));

/** Russia INN of ten digits (organisations) or twelve (persons). */
export const isRuInn: Check = (value) =>
  value.length === 10 ? ends("24a359468", 11)(value) : ends("724a359468", 11)(value.slice(0, 11)) && ends("3724a359468", 11)(value);

/** Türkiye tax number: sum of powers, modulo 9. */
export const isTrVkn: Check = (value) => {
  let sum = 0;
  for (let place = 1; place <= 9; place++) {
    const shifted = (Number(value.charAt(9 - place)) + place) % 10;
    if (shifted > 0) sum += (shifted * 2 ** place) % 9 || 9;
  }
  return (10 - (sum % 10)) % 10 === Number(value.at(-1));
};

/** Spain: number of an organisation, Luhn over its digits; the last sign is that digit or its letter. */
export const isEsCif: Check = (value) => {
  const digits = value.slice(1, 8);
  const check = Array.from("0123456789").findIndex((digit) => luhn(digits + digit));
  return value.at(-1) === String(check) || value.at(-1) === "JABCDEFGHI".charAt(check);
};

/** Portugal citizen card: Luhn over letters and digits, from the right, letters counting 10 on. */
export const isPtCard: Check = (value) => {
  let sum = 0;
  Array.from(value)
    .toReversed()
    .forEach((sign, index) => {
      const worth = Number.parseInt(sign, 36) * (index % 2 === 1 ? 2 : 1);
      sum += index % 2 === 1 && worth > 9 ? worth - 9 : worth;
    });
  return sum % 10 === 0;
};

/** Luxembourg: the last two digits are the number modulo 89. */
export const isLuVat: Check = (value) => Number(digitsIn(value).slice(0, 6)) % 89 === Number(digitsIn(value).slice(6, 8));

/** Belgium: the last two digits bring the number to a multiple of 97. */
export const isBeVat: Check = (value) => {
  const digits = digitsIn(value).padStart(10, "0");
  return (Number(digits.slice(0, 8)) + Number(digits.slice(8))) % 97 === 0 && /^[01]/.test(digits);
};

/** A number that leaves 1 (ISO 7064) or 0 modulo 97. */
export const is97: Check = (value) => mod97(value) === 1;

/** Austria VAT: Luhn with four added. */
export const isAtVat: Check = (value) => {
  const digits = digitsIn(value);
  const sum = Array.from(digits.slice(0, 7)).reduce((total, digit, index) => {
    const worth = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (worth > 9 ? worth - 9 : worth);
  }, 0);
  return (96 - sum) % 10 === Number(digits.at(-1));
};

/** Ireland: weights 8 to 2 and 9 for a second letter, modulo 23. */
export const isIeVat: Check = (value) => {
  const digits = /^\d{7}/.test(value) ? value : `0${value.slice(2, 7)}${value.charAt(0)}${value.charAt(7)}`;
  const second = Math.max(0, digits.charCodeAt(8) - 64) || 0;
  return "WABCDEFGHIJKLMNOPQRSTUV".charAt((weightedSum(digits, "8765432") + second * 9) % 23) === digits.charAt(7);
};

/** Cyprus: odd places by a table, modulo 26 gives the letter. */
export const isCyVat: Check = (value) => {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
  const sum = Array.from(value.slice(0, 8)).reduce(
    (total, digit, index) => total + (index % 2 === 0 ? (odd[Number(digit)] ?? 0) : Number(digit)),
    0,
  );
  return String.fromCharCode(65 + (sum % 26)) === value.charAt(8);
};

/** England's pupil number: weights 2 to 13 give the letter, which stands first. */
export const isUpn: Check = (value) => {
  const signs = "ABCDEFGHJKLMNPQRTUVWXYZ0123456789";
  const sum = Array.from(value.slice(1)).reduce((total, sign, index) => total + (index + 2) * ((signs.indexOf(sign) + 10) % 33), 0);
  return signs.charAt(sum % 23) === value.charAt(0);
};
