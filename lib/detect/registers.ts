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

/** A detector for each register, which answers to its own names only, and one for what English speakers call the numbers of all these countries; all of one information type. */
export function registerDetectors(
  own: Pick<Detector, "infoType" | "category" | "label" | "placeholder">,
  confidence: number,
  registers: readonly Register[],
): readonly Detector[] {
  const detector = (near: readonly string[], measure: (match: string, place: Place) => number): Detector => ({
    ...own,
    near,
    reach: [30, 14],
    rules: [{ anchor: "near", pattern: SURFACE, measure, confidence }],
  });
  const lands: (readonly [source: string, isRight: (value: string) => boolean])[] = [];
  const named = registers.map(([heading, form, check]) => {
    const [country = "", names = ""] = heading.split(":");
    const isRight = (value: string) => form.test(value) && !isOneCharacter(value) && (check === undefined || check(value));
    if (country !== "") lands.push([country, isRight]);
    return detector(names.split(","), (match) => longest(match, isRight));
  });
  return lands.length === 0 ? named : [...named, detector(CALLED, ofLand(lands))];
}

// The longest number of a country that stands before it.
function ofLand(lands: readonly (readonly [source: string, isRight: (value: string) => boolean])[]) {
  const anyLand = lazily(lands.map(([source]) => source).join("|"));
  const landOf = lands.map(([source]) => lazily(source));
  return (match: string, { text, start }: Place): number => {
    const before = text.slice(Math.max(0, start - 90), start);
    if (!anyLand().test(before)) return 0;
    return lands.reduce((most, [, isRight], index) => (landOf[index]?.().test(before) ? Math.max(most, longest(match, isRight)) : most), 0);
  };
}

function lazily(source: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(`\\b(?:${source})`, "i");
    return pattern;
  };
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
