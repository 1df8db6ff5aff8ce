import type { Detector, Examples, Place } from "../../detector.ts";
import { CODE, codeLength, labelledBy, SMALL_CODE } from "../../labelled.ts";

const NAMES =
  "medicare number,medicare id,medicare no,health card,health card number,medicaid,medicaid id,medicaid number,member id,member number,member no,membership id,insurance id,insurance,insurance number,insurance policy,insurance policy number,insurance member,insurance member #,health insurance,health insurance number,health insurance id,health insurance policy,health id,health plan,health plan id,health plan number,health plan beneficiary number,plan number,policy,policy number,policy no,policy id,policy #,subscriber id,subscriber number,group number,group no,beneficiary number,beneficiary id,hicn,claim number,claim no,claim id,numero de poliza,poliza,numero de afiliado,numero de seguro,numero d'assure,numero de police,krankenversichertennummer,versichertennummer,krankenversicherung,krankenkasse,numero de beneficiario,numero da apolice,cartao sus,cns,tessera sanitaria,polisnummer,medi-cal,cin".split(
    ",",
  );

/** Health insurance number. */
export const healthPlanNumber: Detector = {
  infoType: "health-plan-number",
  category: "beneficiary",
  label: "Health insurance number",
  placeholder: "Health plan number",
  near: NAMES,
  reach: [40, 14],
  yields: true,
  rules: [
    { anchor: "near", pattern: CODE, measure: ofPlan, confidence: 0.955 },
    { anchor: "near", pattern: SMALL_CODE, measure: ofPlan, confidence: 0.8 },
  ],
};

const isLabelled = labelledBy(NAMES);
const IS_PLAIN = /(?:insurance|policy|health plan|krankenversicherung|krankenkasse|poliza|medicaid)[\s:#=]*$/i;

function ofPlan(match: string, place: Place): number {
  if (!isLabelled(place)) return 0;
  const length = codeLength(match, 5, 6, 20);
  // "our insurance 2500000 a year" is a sum: a bare word needs a code with letters, or a sign between.
  const before = place.text.slice(Math.max(0, place.start - 24), place.start);
  return IS_PLAIN.test(before) && !/[:#=]\s*$/.test(before) && !/[A-Z]/.test(match) ? 0 : length;
}

export const examples: Examples = {
  source: "HIPAA 45 CFR 164.514(b)(2)(i)(I)",
  finds: [
    ["Member ID: XYP123456789", "XYP123456789"],
    ["Medicaid ID 84930217A", "84930217A"],
    ["policy number H77-482913", "H77-482913"],
    ["Insurance: INS-792058756", "INS-792058756"],
  ],
  ignores: [
    ["our member number grew to 12", "no number of a plan"],
    ["XYP123456789", "nothing says what it is"],
    ["our insurance 2500000 a year", "a sum"],
  ],
};
