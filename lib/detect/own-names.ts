import type { Detector } from "./detector.ts";

/** What English speakers call the numbers of other countries, behind the name of the country. */
export const KINDS: readonly string[] =
  "id,id number,id card,national id,national id number,national number,national identifier,national identity number,national identification number,identity card,identity number,identity code,identity document,identity document number,identification number,identification code,personal number,personal id,personal id number,personal code,personal identity number,personal identity code,personal identification number,personal identification code,citizen id,citizen number,citizen identification number,birth number,resident registration number,registration number,state registration number,social security number,social insurance number,fiscal number,tax number,tax id,tax no,tax code,tax identifier,tax identification number,tax registration number,taxpayer number,vat number,company tax number,company number,company identifier,company identification number,company registration number,company register number,organisation number,organization number,national tax number,identification card,organisation identifier,business number,business identifier,business registration number,enterprise number".split(
    ",",
  );

/** The near words of a detector, with its own label. */
export function nearWordsOf({ near, label, infoType, isOwn }: Detector): readonly string[] {
  // Many registers share one label.
  if (near === undefined || isOwn === true || /^(?:personal|company|vat)-number$/.test(infoType)) return near ?? [];
  const name = label
    .toLowerCase()
    .replace(/[^\p{L} ].*$/u, "")
    .trim();
  return near.includes(name) ? near : [...near, name];
}

/** Of a detector of the number of a country, the country as KINDS follow it: "turkish". */
export function countryOf({ near, label, infoType, isOwn }: Detector): string | undefined {
  if (near === undefined || isOwn === true || !/^[a-z]{2}-/.test(infoType) || /^(?:us|uk)-/.test(infoType)) return undefined;
  return /^\p{Lu}\p{L}+/u.exec(label)?.[0].toLowerCase();
}
