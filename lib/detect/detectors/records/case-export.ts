import type { Detector, Examples } from "../../detector.ts";

const HEADERS =
  "personalid,personal id,namedataquality,ssndataquality,dobdataquality,amindaknative,blackafamerican,hispaniclatinaeo,midestnafrican,nativehipacific,racenone,veteranstatus,yearenteredservice,dischargestatus,enrollmentid,householdid,relationshiptohoh,priorlivingsituation,livingsituation,disablingcondition,entrydate,exitdate,projectid,totalmonthlyincome,earnedincomeamount,incomebenefitsid,case id,case number,client id,client name,participant id,case manager,assigned staff,intake date,program entry,program exit,enrollment notes,referral source,household size,primary language,ethnicity,race,gender,dob,date of birth,ssn,diagnosis,immigration status,country of origin,housing status".split(
    ",",
  );

/** The cells of a table out of a case-management system, or of any list of those who are looked after. */
export const caseExport: Detector = {
  infoType: "case-export",
  category: "beneficiary",
  label: "Entry of a client list",
  placeholder: "Client list entry",
  table: "case",
  cues: { header: HEADERS },
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
