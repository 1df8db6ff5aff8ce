import type { Detector } from "./detector.ts";

const KINDS = [
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
  "company identifier",
  "resident registration number",
];

/** The near words of a detector, with its own label and, for the number of a country, what English speakers call such numbers: "turkish national id". */
export function nearWordsOf({ near, label, infoType, isOwn }: Detector): readonly string[] {
  if (near === undefined || isOwn === true) return near ?? [];
  const name = label
    .toLowerCase()
    .replace(/[^\p{L} ].*$/u, "")
    .trim();
  const country =
    /^[a-z]{2}-/.test(infoType) && !/^(?:us|uk)-/.test(infoType) ? (/^\p{Lu}\p{L}+/u.exec(label)?.[0].toLowerCase() ?? "") : "";
  return [...new Set([...near, name, ...(country === "" ? [] : KINDS.map((kind) => `${country} ${kind}`))])];
}
