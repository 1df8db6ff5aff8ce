import { ends } from "./registers.ts";
import { weightedSum } from "./weighted.ts";

// Each takes the number as letters and digits only, in capitals, and says whether its check digits are right.

/** Austria tax number: every second digit doubled by a table, modulo 10. */
export function isAtTax(value: string): boolean {
  const sum = Array.from(value.slice(0, 8)).reduce(
    (total, digit, index) => total + Number(index % 2 === 1 ? "0246813579".charAt(Number(digit)) : digit),
    0,
  );
  return (10 - (sum % 10)) % 10 === Number(value.charAt(8));
}

/** Belgium bis number: as the national number, with 20 or 40 added to the month. */
export function isBeBis(value: string): boolean {
  const is = (number: string) => 97 - (Number(number) % 97) === Number(value.slice(9));
  return Number(value.slice(2, 4)) >= 20 && Number(value.slice(2, 4)) <= 52 && (is(value.slice(0, 9)) || is(`2${value.slice(0, 9)}`));
}

/** Belgium identity card: the last two digits are the number modulo 97. */
export function isBeCard(value: string): boolean {
  return /^B/.test(value) || (Number(value.slice(0, 10)) % 97 || 97) === Number(value.slice(10));
}

/** Russia SNILS: weights 9 down, modulo 101. */
export function isSnils(value: string): boolean {
  const rest = weightedSum(value, "987654321") % 101;
  return (rest === 100 ? 0 : rest) === Number(value.slice(9));
}

/** Iran national code: weights 10 down, modulo 11. */
export function isIrNational(value: string): boolean {
  const rest = weightedSum(value, "a98765432") % 11;
  return (rest < 2 ? rest : 11 - rest) === Number(value.charAt(9));
}

/** Ghana TIN: weights 1 to 9, modulo 11, X for 10. */
export function isGhTin(value: string): boolean {
  const sum = weightedSum(value.slice(1, 10), "123456789") % 11;
  return (sum === 10 ? "X" : String(sum)) === value.at(-1);
}

/** Guatemala NIT: weights 2 up from the right, modulo 11, K for 10. */
export function isGtNit(value: string): boolean {
  const sum = Array.from(value.slice(0, -1))
    .toReversed()
    .reduce((total, digit, index) => total + Number(digit) * (index + 2), 0);
  return "0K987654321".charAt(sum % 11) === value.at(-1);
}

/** El Salvador NIT: two sets of weights, by the serial number. */
export function isSvNit(value: string): boolean {
  const isOld = value.slice(10, 13) <= "100";
  return isOld ? (weightedSum(value, "edcba98765432") % 11) % 10 === Number(value.at(-1)) : ends("2765432765432", 11, true)(value);
}
