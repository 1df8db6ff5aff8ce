import { mod97 } from "../../checksums/mod97.ts";
import { alphanumericsOf } from "../../checksums/weighted.ts";
import type { Detector, Examples, Place } from "../../detector.ts";

/** International bank account number. */
export const iban: Detector = {
  infoType: "iban",
  category: "donor-financial",
  label: "Bank account (IBAN)",
  placeholder: "IBAN",
  near: ["iban", "bank account", "kontonummer", "compte", "cuenta", "conto", "rekening"],
  rules: [
    {
      anchor: "code",
      pattern: /(?<![A-Za-z0-9])[A-Z]{2}\d{2}[A-Z0-9 -](?:[ -]{0,2}[A-Za-z0-9]){10,36}/g,
      measure: ibanLength,
      confidence: 0.95,
    },
    {
      anchor: "near",
      pattern: /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ .\n-]{0,2}[A-Za-z0-9]){11,36}/g,
      measure: namedLength,
      confidence: 0.9,
    },
    // Right check digits and a bank's letters, but a sign too many or too few.
    {
      anchor: "code",
      pattern: /(?<![A-Za-z0-9])[A-Z]{2}\d{2}[ -]?[A-Z]{4}(?:[ -]?\d{4}){3}[ -]?\d{1,3}(?![A-Za-z0-9])/g,
      measure: wrongLength,
      confidence: 0.75,
    },
  ],
};

const COUNTRIES =
  "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HN28" +
  "HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29" +
  "RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30" +
  // Not in the registry, but printed so in practice.
  "DZ26AO25BJ28BF28CM27CV25CF27TD27KM27CG27GQ27GA27GW25CI28MG27ML28MA28MZ25NE28SN28TG28IR26";
const LENGTHS = new Map(Array.from(COUNTRIES.matchAll(/([A-Z]{2})(\d\d)/g), ([, country = "", length]) => [country, Number(length)]));

function ibanLength(match: string, place: Place): number {
  const [length, isRight] = read(match, place);
  return isRight ? length : 0;
}

// Beside the word IBAN one that fails its check digits is a slip of the finger, and so is one that is too long or too short.
function namedLength(match: string, place: Place): number {
  const [length, isRight] = read(match, place);
  const isNamed = /iban/i.test(place.text.slice(Math.max(0, place.start - 20), place.start));
  if (isRight || (isNamed && length > 0)) return length;
  const whole = /^[A-Za-z]{2}\d{2}(?:[A-Z0-9]{11,30}|(?:[ -][A-Z0-9]{4}){2,7}(?:[ -][A-Z0-9]{1,4})?)(?![A-Za-z0-9])/.exec(match)?.[0] ?? "";
  if (whole === "" || !LENGTHS.has(whole.slice(0, 2).toUpperCase())) return 0;
  return isNamed || hasRightDigits(alphanumericsOf(whole)) ? whole.length : 0;
}

function wrongLength(match: string): number {
  return LENGTHS.has(match.slice(0, 2)) && hasRightDigits(alphanumericsOf(match)) ? match.length : 0;
}

function hasRightDigits(compact: string): boolean {
  return mod97(compact.slice(4) + compact.slice(0, 4)) === 1;
}

// How far the IBAN reaches (0 when it ends inside a word or too early), and whether its check digits are right.
function read(match: string, { text, start }: Place): readonly [length: number, isRight: boolean] {
  const length = LENGTHS.get(match.slice(0, 2).toUpperCase());
  if (length === undefined) return [0, false];
  let end = 0;
  for (let count = 0; count < length && end < match.length; end++) if (/[A-Za-z0-9]/.test(match.charAt(end))) count++;
  const compact = alphanumericsOf(match.slice(0, end));
  if (compact.length !== length || /[A-Za-z0-9]/.test(text.charAt(start + end))) return [0, false];
  return [end, hasRightDigits(compact)];
}

export const examples: Examples = {
  source: "ISO 13616-1 and the SWIFT IBAN registry: length by country, MOD 97-10",
  finds: [
    ["IBAN GB29 NWBK 6016 1331 9268 19 please", "GB29 NWBK 6016 1331 9268 19"],
    ["DE89370400440532013000", "DE89370400440532013000"],
    ["to FR14 2004 1010 0505 0001 3M02 606, thanks", "FR14 2004 1010 0505 0001 3M02 606"],
    ["MT84 MALT 0110 0001 2345 MTLC AST0 01S", "MT84 MALT 0110 0001 2345 MTLC AST0 01S"],
    ["iban: gb29nwbk60161331926819", "gb29nwbk60161331926819"],
    ["NO93 8601 1117 947", "NO93 8601 1117 947"],
    ["GB88AJOP5892977058843", "GB88AJOP5892977058843"],
    ["DE89-3704-0044-0532-0130-00", "DE89-3704-0044-0532-0130-00"],
  ],
  ignores: [
    ["DE88370400440532013000", "fails its check digits"],
    ["DE893704004405320130001", "too long for its country"],
    ["ZZ89370400440532013000", "no such country"],
  ],
};
