import type { Detector, Examples } from "../../detector.ts";

/** Medical record number. */
export const medicalRecordNumber: Detector = {
  infoType: "medical-record-number",
  category: "beneficiary",
  label: "Medical record number",
  placeholder: "Record number",
  explanation: "A medical record number leads to everything that a clinic knows of a person.",
  near: "mrn,medical record,medical record number,medical record no,medical records number,med rec,med rec no,patient id,patient number,patient no,patient identifier,chart number,chart no,chart #,hospital number,hospital no,encounter number,historia clinica,numero de historia,numero de dossier,patientennummer,fallnummer,prontuario".split(
    ",",
  ),

  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:[A-Z]{0,4}[-#:]?\d(?:-?[A-Z0-9]| \d){3,12})(?![\w-]|\.\d)/gi,
      validate: hasDigits,
      confidence: 0.85,
    },
  ],
  source: "HIPAA 45 CFR 164.514(b)(2)(i)(H)",
};

function hasDigits(match: string): boolean {
  return (
    match.replace(/\D/g, "").length >= 4 && !/[a-z]{4}|\d [a-z]{2}/i.test(match) && !/^(?:19|20)\d{2}[-/]?[01]\d[-/]?[0-3]\d$/.test(match)
  );
}

export const examples: Examples = {
  finds: [
    ["MRN: 00483921", "00483921"],
    ["patient ID PT-83920", "PT-83920"],
    ["medical record number 4839-221", "4839-221"],
  ],
  ignores: [
    ["the patient identifier is stored", "no number"],
    ["00483921", "nothing says what it is"],
  ],
};
