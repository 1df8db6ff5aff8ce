import type { Detector, Examples } from "../../detector.ts";

/** The cells of a table out of a case-management system, or of any list of those who are looked after. */
export const caseExport: Detector = {
  infoType: "case-export",
  category: "beneficiary",
  label: "Entry of a client list",
  placeholder: "Client list entry",
  table: "case",
  rules: [],
};

export const examples: Examples = {
  source: "HUD HMIS CSV specification FY2026; import guides of case-management systems",
  finds: [
    ["PersonalID,FirstName,LastName,VeteranStatus,DisablingCondition\n1,Ana,Ruiz,0,1\n2,Joe,Ott,1,0\n", "Ruiz"],
    ["Client;Intake date;Housing status\nA. Ruiz;2025-03-01;unsheltered\n", "unsheltered"],
  ],
  ignores: [
    ["Clients,Intakes,Housing placements\n214,93,41\n", "sums, nobody is meant"],
    ["The intake form asks for housing status and diagnosis.", "no table"],
  ],
};
