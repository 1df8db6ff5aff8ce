import type { Detector } from "./detector.ts";

/** What English speakers call the numbers of other countries, behind the name of the country. */
export const KINDS: readonly string[] = [
  "id",
  "id number",
  "id card",
  "national id",
  "national id number",
  "national number",
  "national identity number",
  "national identification number",
  "identity card",
  "identity number",
  "identity code",
  "identification number",
  "identification code",
  "personal number",
  "personal id",
  "personal id number",
  "personal code",
  "personal identity number",
  "personal identity code",
  "personal identification number",
  "personal identification code",
  "tax number",
  "tax id",
  "tax code",
  "tax identification number",
  "taxpayer number",
  "social security number",
  "social insurance number",
  "citizen id",
  "citizen number",
  "tax identifier",
  "company tax number",
  "company identifier",
  "business identifier",
  "birth number",
  "citizen identification number",
  "resident registration number",
];

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
