import type { Detector, Examples, Place } from "../../detector.ts";
import { CODE, codeLength, labelledBy, SMALL_CODE } from "../../labelled.ts";

const NAMES =
  "mrn,medical record,medical records number,medical id,medical number,medical license number,medical licence number,med rec,patient id,patient number,patient no,patient #,patient identifier,patient record,chart number,chart no,chart #,hospital number,hospital no,hospital id,hosp no,hosp number,ehr number,ehr no,emr number,emr no,mr #,mr no,encounter number,encounter id,visit number,admission number,health record number,clinic number,unit number,prescription number,prescription no,rx number,rx #,rx no,specimen id,lab id,accession number,historia clinica,numero de historia,numero de historia clinica,numero de paciente,numero de dossier medical,dossier medical,numero de dossier,numero de patient,patientennummer,patienten-id,fallnummer,krankenakte,prontuario,numero do prontuario,cartella clinica,patientnummer,zorgnummer".split(
    ",",
  );

/** Medical record number. */
export const medicalRecordNumber: Detector = {
  infoType: "medical-record-number",
  category: "beneficiary",
  label: "Medical record number",
  placeholder: "Record number",
  near: NAMES,
  reach: [32, 14],
  rules: [
    // More certain than what the form of the number says: a label right before it.
    { anchor: "near", pattern: CODE, measure: ofRecord, confidence: 0.96 },
    { anchor: "near", pattern: SMALL_CODE, measure: ofRecord, confidence: 0.9 },
    { anchor: "near", pattern: /(?<![\w.-])[A-Z]{0,4}[-#:]?\d{4,12}(?![\w-]|\.\d)/g, validate: isNoYear, confidence: 0.75 },
    { anchor: "prefix", prefixes: ["MRN-", "MRN"], pattern: /MRN[-# :]{0,2}\d{5,10}(?![\w-])/y, confidence: 0.9 },
  ],
};

const isLabelled = labelledBy(NAMES);

function ofRecord(match: string, place: Place): number {
  return isLabelled(place) ? codeLength(match, 4, 5, 18) : 0;
}

function isNoYear(match: string): boolean {
  return !/^(?:19|20)\d{2}(?:[01]\d[0-3]\d)?$/.test(match);
}

export const examples: Examples = {
  source: "HIPAA 45 CFR 164.514(b)(2)(i)(H)",
  finds: [
    ["MRN: 00483921", "00483921"],
    ["patient ID PT-83920", "PT-83920"],
    ["medical record number 4839-221", "4839-221"],
    ["The patient (MRN 213-79-9837) was admitted.", "213-79-9837"],
    ["hospital number 286 270 3989", "286 270 3989"],
    ["seen again: MRN-5763656", "MRN-5763656"],
  ],
  ignores: [
    ["the patient identifier is stored", "no number"],
    ["00483921", "nothing says what it is"],
    ["medical record of 2024-05-01", "a date"],
  ],
};
