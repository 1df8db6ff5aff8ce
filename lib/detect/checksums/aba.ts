import { weightedSum } from "./weighted.ts";

/** ABA routing number: nine digits, Federal Reserve prefix (00-12, 21-32, 61-72, 80), weights 3-7-1. */
export function abaRouting(digits: string): boolean {
  if (digits.length !== 9 || /^0{6}/.test(digits)) return false;
  const prefix = Number(digits.slice(0, 2));
  const isKnown = prefix <= 12 || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix === 80;
  return isKnown && weightedSum(digits, "371371371") % 10 === 0;
}
