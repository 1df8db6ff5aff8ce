import type { Check } from "./checksums/registers.ts";
import { alphanumericsOf, isOneCharacter } from "./checksums/weighted.ts";
import type { Detector, Place } from "./detector.ts";
import { KINDS } from "./own-names.ts";

/**
 * One register: "country: names" (the beginnings of the country's name and of its people's, "|" between; the names of the number, comma between), its form as letters
 * and digits only, and its check digits.
 */
export type Register = readonly [names: string, form: RegExp, check?: Check];

// With the country before it. "id" alone stands everywhere.
const CALLED = KINDS.filter((kind) => kind.includes(" "));

// What stands before the digits may be a name of the number: "CI 1.234.567-2". "AT U13585627", "FR 53 000…", "K 01725001F", "CHE-108.703.181 MWST"
const SURFACE =
  /(?<![\w.$€£#-]|\d )(?!(?:19|20)\d\d-\d\d-\d\d(?!\d))(?:(?!C[CIN]|N[IR]|B[IN]|UI|MF|TN|RC|HP|ID)[A-Z]{2}[ .-]{0,2})?(?:[A-Z]{0,4}[.-]?|\b[A-Z] )\d(?:[ ./-]{0,3}[A-Z0-9]){4,19}(?![\w]|[.,]\d)/g;

/** Says of a number that stands behind a text whether it is right in a country. */
interface Land {
  /** Undefined: said without the country. */
  readonly names: string | undefined;
  readonly isRight: (value: string) => boolean;
}

/**
 * A detector for each register, which answers to its own names only, and one for what the numbers of all of them are called; all of one information type.
 * `called` is what English speakers call them, where their country stands before it; or else what they are called everywhere: then a country's letters
 * that begin the number will do, and registers without a country need nothing.
 */
export function registerDetectors(
  own: Pick<Detector, "infoType" | "category" | "label" | "placeholder">,
  confidence: number,
  registers: readonly Register[],
  called?: readonly string[],
): readonly Detector[] {
  const detector = (near: readonly string[], measure: (match: string, place: Place) => number): Detector => ({
    ...own,
    near,
    reach: [32, 14],
    rules: [{ anchor: "near", pattern: SURFACE, measure, confidence }],
  });
  const lands: Land[] = [];
  const named = registers.map(([heading, form, check]) => {
    const [country = "", names = ""] = heading.split(":");
    const isRight = (value: string) => form.test(value) && !isOneCharacter(value) && (check === undefined || check(value));
    if (country !== "" || called !== undefined) lands.push({ names: country === "" ? undefined : country, isRight });
    return detector(names.split(","), (match) => longest(match, isRight));
  });
  return [...named, detector(called ?? CALLED, ofLand(lands, called !== undefined))];
}

// The longest number of a country that stands before it, or whose letters begin it.
function ofLand(lands: readonly Land[], isEverywhere: boolean) {
  const anyLand = lazily(lands.flatMap(({ names }) => names ?? []).join("|"));
  const landOf = lands.map(({ names }) => (names === undefined ? undefined : lazily(names)));
  return (match: string, { text, start }: Place): number => {
    const before = text.slice(Math.max(0, start - 90), start);
    if (!isEverywhere && !anyLand().test(before)) return 0;
    const isLettered = isEverywhere && /^[A-Z]{2}/.test(match);
    return lands.reduce(
      (most, { isRight }, index) =>
        isLettered || (landOf[index]?.().test(before) ?? true) ? Math.max(most, longest(match, isRight)) : most,
      0,
    );
  };
}

function lazily(source: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(`\\b(?:${source})`, "i");
    return pattern;
  };
}

// The words that follow a number may be in capitals: cut at a space until it is right.
function longest(match: string, isRight: (value: string) => boolean): number {
  for (let end = match.length; end >= 6; end = lastBreak(match, end)) if (isRight(alphanumericsOf(match.slice(0, end)))) return end;
  return 0;
}

function lastBreak(match: string, end: number): number {
  return match.slice(0, end).search(/ +[^ ]*$/);
}
