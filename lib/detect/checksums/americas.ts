import { isDay } from "../calendar.ts";
import { ends } from "./registers.ts";
import { isOneCharacter, reversed, weightedSum } from "./weighted.ts";

// Each takes the number as letters and digits only, in capitals, and says whether its check digits (and its date) are right.

const CURP_SIGNS = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";

/** Mexico CURP: weights 18 down, modulo 10; and a date. */
export function isMxCurp(value: string): boolean {
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += CURP_SIGNS.indexOf(value.charAt(index)) * (18 - index);
  return (10 - (sum % 10)) % 10 === Number(value.charAt(17)) && isDay(Number(value.slice(8, 10)), Number(value.slice(6, 8)));
}

/** Brazil CPF: two digits, modulo 11. */
export function isBrCpf(digits: string): boolean {
  return !isOneCharacter(digits) && ends("a98765432", 11, true)(digits.slice(0, 10)) && ends("ba98765432", 11, true)(digits);
}

/** Brazil CNPJ: two digits, modulo 11. */
export function isBrCnpj(value: string): boolean {
  const isRight = (weights: string) => ((11 - (weightedSum(value, weights) % 11)) % 11) % 10 === Number(value.charAt(weights.length));
  return !isOneCharacter(value) && isRight("543298765432") && isRight("6543298765432");
}

/** Argentina CUIT and CUIL: modulo 11. */
export function isArCuit(digits: string): boolean {
  const check = 11 - (weightedSum(digits, "5432765432") % 11);
  return (check === 11 ? 0 : check === 10 ? 9 : check) === Number(digits.charAt(10));
}

/** Chile RUT: weights 2 to 7 from the right, modulo 11, K for 10. */
export function isClRut(value: string): boolean {
  const sum = Array.from(value.slice(0, -1))
    .toReversed()
    .reduce((total, digit, index) => total + Number(digit) * (2 + (index % 6)), 0);
  return "0K987654321".charAt(sum % 11) === value.at(-1);
}

/** Colombia NIT: weights from the right, modulo 11. */
export function isCoNit(digits: string): boolean {
  const rest = weightedSum(reversed(digits.slice(0, -1)), "37dhjnt48a".slice(0, digits.length - 1)) % 11;
  return (rest < 2 ? rest : 11 - rest) === Number(digits.at(-1));
}

/** Peru RUC: modulo 11. */
export function isPeRuc(digits: string): boolean {
  return (11 - (weightedSum(digits, "5432765432") % 11)) % 10 === Number(digits.charAt(10));
}

/** Uruguay cédula: weights 2 9 8 7 6 3 4, modulo 10. */
export function isUyCedula(digits: string): boolean {
  return weightedSum(digits.padStart(8, "0"), "29876341") % 10 === 0;
}

/** US DEA number: first, third, fifth digit and twice the others; the last digit of the sum. */
export function isUsDea(value: string): boolean {
  return ends("121212", 10)(value);
}
