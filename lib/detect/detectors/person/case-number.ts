import type { Detector, Examples } from "../../detector.ts";

/** Case or client number. */
export const caseNumber: Detector = {
  infoType: "case-number",
  category: "beneficiary",
  label: "Case or client number",
  placeholder: "Case number",
  near: "case number,case no,case #,case id,client id,client number,client no,client #,beneficiary id,participant id,hmis id,personal id,personalid,unhcr,unhcr number,unhcr no,individual registration,progres id,progres number,asylum case,file number,ration card,registration group,numero de caso,numero de expediente,numero de dossier,aktenzeichen,numero do processo".split(
    ",",
  ),

  yields: true,
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:(?:[A-Z]{1,6}[-/]?)?\d[A-Z0-9]*(?:[-/][A-Z0-9]{1,10}){0,3})(?![\w-]|\.\d)/gi,
      validate: hasDigits,
      confidence: 0.7,
    },
    { anchor: "digits", fewestDigits: 6, pattern: /(?<![\w.-])(?:\d{3}-\d{2}[CI]\d{5})(?![\w-]|\.\d)/g, confidence: 0.85 },
    // A hint that someone is meant: alone it says nothing.
    {
      anchor: "digits",
      fewestDigits: 3,
      pattern:
        /(?<=\b(?:client|patient|resident|participant|survivor|case) #?)(?:(?:19|20)\d\d[-/]\d{2,5}|(?!(?:19|20)\d\d\b)\d{3,5})(?![\w-]|[.,/]\d)/gi,
      confidence: 0.3,
    },
  ],
};

function hasDigits(match: string): boolean {
  // Dockets of agencies and courts are public; colours and hashes are none.
  if (/^[A-Z]{2,6}-(?:19|20)\d\d-[A-Z]-|-(?:cv|cr|md|bk)-|^[0-9a-f]{24,}$|^[0-9A-F]{6}$/i.test(match) && /[a-z]/i.test(match)) return false;
  return (
    match.replace(/\D/g, "").length >= 4 &&
    match.length >= 5 &&
    !/^(?:19|20)\d{2}$|^(?:19|20)\d{2}[-/]\d{1,2}[-/]\d{1,2}$|^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$/.test(match)
  );
}

export const examples: Examples = {
  source: "HUD HMIS data standards; UNHCR registration handbook",
  finds: [
    ["client ID 48213-B", "48213-B"],
    ["UNHCR no. 245-12C00345", "245-12C00345"],
    ["Case number: CR-2024-00817", "CR-2024-00817"],
  ],
  ignores: [
    ["the case number of 12 people", "no number of a case"],
    ["48213-B", "nothing says what it is"],
    ["client 4471 was pleased", "a hint, and nothing that hurts"],
  ],
};
