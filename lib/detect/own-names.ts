import type { Detector } from "./detector.ts";

const KINDS = [
  "id",
  "id number",
  "national id",
  "national id number",
  "identity card",
  "identity number",
  "identification number",
  "personal number",
  "tax number",
];

/** The near words of a detector, with its own label and, for the number of a country, what English speakers call such numbers: "turkish national id". */
export function nearWordsOf({ near, label, infoType }: Detector): readonly string[] {
  if (near === undefined) return [];
  const name = label
    .toLowerCase()
    .replace(/[^\p{L} ].*$/u, "")
    .trim();
  const country =
    /^[a-z]{2}-/.test(infoType) && !/^(?:us|uk)-/.test(infoType) ? (/^\p{Lu}\p{L}+/u.exec(label)?.[0].toLowerCase() ?? "") : "";
  return [...new Set([...near, name, ...(country === "" ? [] : KINDS.map((kind) => `${country} ${kind}`))])];
}
