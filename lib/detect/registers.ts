import type { Check } from "./checksums/registers.ts";
import { alphanumericsOf, isOneCharacter } from "./checksums/weighted.ts";
import type { Detector, Place } from "./detector.ts";

/**
 * One register: "country: names" (the beginnings of the country's name and of its people's, "|" between; the names of the number, comma between), its form as letters
 * and digits only, and its check digits.
 */
export type Register = readonly [names: string, form: RegExp, check?: Check];

// What English speakers call the numbers of other countries, where the country stands with it.
const CALLED =
  "tax number,tax id,tax no,tax code,tax identification number,tax registration number,taxpayer number,company number,company identification number,company identifier,company registration number,organisation number,organisation identifier,business number,business identifier,business registration number,enterprise number,identity number,identity document,identity document number,national identity number,identification number,personal identification number,citizen number,id number,registration number,state registration number,fiscal number,national id,national number,personal number".split(
    ",",
  );

const SURFACE = /(?<![\w.$€£#-])(?:[A-Z]{2}[ .-]{0,2})?[A-Z]{0,4}[.-]?\d(?:[ ./-]{0,2}[A-Z0-9]){4,19}(?![\w]|[.,]\d)/g;

/** A detector for each register, all of one information type: each number answers only to its own names. */
export function registerDetectors(
  own: Pick<Detector, "infoType" | "category" | "label" | "placeholder">,
  confidence: number,
  registers: readonly Register[],
): readonly Detector[] {
  return registers.flatMap(([heading, form, check]) => {
    const [country = "", names = ""] = heading.split(":");
    const isRight = (value: string) => form.test(value) && !isOneCharacter(value) && (check === undefined || check(value));
    const detector = (near: readonly string[], mayBe: (place: Place) => boolean): Detector => ({
      ...own,
      near,
      reach: [30, 14],
      rules: [{ anchor: "near", pattern: SURFACE, measure: (match, place) => (mayBe(place) ? longest(match, isRight) : 0), confidence }],
    });
    const isNamed = detector(names.split(","), () => true);
    if (country === "") return [isNamed];
    const land = new RegExp(`\\b(?:${country})`, "i");
    return [isNamed, detector(CALLED, ({ text, start }) => land.test(text.slice(Math.max(0, start - 90), start)))];
  });
}

// The words that follow a number may be in capitals: cut at a break until it is right.
function longest(match: string, isRight: (value: string) => boolean): number {
  for (let end = match.length; end >= 6; end = lastBreak(match, end)) if (isRight(alphanumericsOf(match.slice(0, end)))) return end;
  return 0;
}

function lastBreak(match: string, end: number): number {
  let at = end - 1;
  while (at > 0 && !/[ .\-/]/.test(match.charAt(at))) at--;
  while (at > 0 && /[ .\-/]/.test(match.charAt(at - 1))) at--;
  return at;
}
