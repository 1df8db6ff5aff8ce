import type { Detector, Examples } from "../../detector.ts";

/** Health insurance number. */
export const healthPlanNumber: Detector = {
  infoType: "health-plan-number",
  category: "beneficiary",
  label: "Health insurance number",
  placeholder: "Health plan number",
  explanation: "A health insurance number tells who a person is and opens their claims.",
  near: "medicaid,medicaid id,medicaid number,member id,member number,member no,insurance id,insurance number,insurance policy,insurance policy number,health insurance,health plan,health plan id,policy number,policy no,subscriber id,subscriber number,group number,beneficiary number,beneficiary id,hicn,numero de poliza,krankenversichertennummer,versichertennummer,medi-cal,cin".split(
    ",",
  ),

  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:[A-Z]{0,4}-?\d(?:-?[A-Z0-9]| \d){5,13})(?![\w-]|\.\d)/gi,
      validate: hasDigits,
      confidence: 0.78,
    },
  ],
  source: "HIPAA 45 CFR 164.514(b)(2)(i)(I)",
};

function hasDigits(match: string): boolean {
  return (
    match.replace(/\D/g, "").length >= 5 && !/[a-z]{5}|\d [a-z]{2}/i.test(match) && !/^(?:19|20)\d{2}[-/]?[01]\d[-/]?[0-3]\d$/.test(match)
  );
}

export const examples: Examples = {
  finds: [
    ["Member ID: XYP123456789", "XYP123456789"],
    ["Medicaid ID 84930217A", "84930217A"],
    ["policy number H77-482913", "H77-482913"],
  ],
  ignores: [
    ["our member number grew to 12", "no number of a plan"],
    ["XYP123456789", "nothing says what it is"],
  ],
};
