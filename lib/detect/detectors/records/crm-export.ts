import type { Detector, Examples } from "../../detector.ts";

const DONOR_HEADERS =
  "cnbio id,cnbio system id,cnbio first name,cnbio last name,cnbio org name,cnbio birth date,cnadrprf addrline1,cnadrprf addrline,cnadrprf city,cnadrprf state,cnadrprf zip,cnadrprf email,gf amount,gf date,gf type,gf fund,gf campaign,gf appeal,gf gift id,gf pay method,contact1 first name,contact1 last name,contact1 personal email,contact1 home phone,household phone,home street,home city,donation amount,donation date,donation donor,donation stage,envelope name,informal name,formal name,household name,account number,account status,communication restrictions,transaction reference,is anonymous,tribute,donor id,donor type,donor name,gift total,last contrib amt,ly ytd,ytd,avg amt,yrs donated,gift id,gift date,gift type,gift amount,gl code,solicit code,sub solicit code,pledge payment,memory honor,nomail,lgl constituent id,constituent id,constituent type,pref street,preferred email,total given,lgl gift id,deductible amount,gift note,vehicle name,tender type,fair market value,donation type,donation status,contributor id,contributor name,lifetime giving,last gift date,last gift amount,largest gift amount,first gift date,total giving,lybunt,sybunt,capacity score,donor score,wealth rating,capacity rating,sort name,display name,external identifier,total amount,financial type,contribution status,first name,last name,full name,email,amount,date received,fund,appeal,campaign".split(
    ",",
  );
const CASE_HEADERS =
  "personalid,personal id,namedataquality,ssndataquality,dobdataquality,amindaknative,blackafamerican,hispaniclatinaeo,midestnafrican,nativehipacific,racenone,veteranstatus,yearenteredservice,dischargestatus,enrollmentid,householdid,relationshiptohoh,priorlivingsituation,livingsituation,disablingcondition,entrydate,exitdate,projectid,totalmonthlyincome,earnedincomeamount,incomebenefitsid,case id,case number,client id,client name,participant id,case manager,assigned staff,intake date,program entry,program exit,enrollment notes,referral source,household size,primary language,ethnicity,race,gender,dob,date of birth,ssn,diagnosis,immigration status,country of origin,housing status".split(
    ",",
  );

/** A table out of a donor or case-management system, told by its column headers. */
export const crmExport: Detector = {
  infoType: "crm-export",
  category: "donor-financial",
  label: "Export of a donor or case list",
  placeholder: "Export column",
  explanation: "This looks like a list out of a donor or case system: it tells a lot about many people at once.",
  wholeText: true,
  near: [...DONOR_HEADERS, ...CASE_HEADERS],
  cues: { header: [...DONOR_HEADERS, ...CASE_HEADERS] },
  rules: [{ anchor: "word", pattern: /[\w-]+/y, confidence: 0.3 }],
  confirm: ({ cues, isTableRow }) => (cues("header", 260) >= 4 && isTableRow() ? 0.88 : 0),
  source: "Import and export guides of the vendors; HUD HMIS CSV specification FY2026",
};

export const examples: Examples = {
  finds: [["CnBio_First_Name,CnBio_Last_Name,Gf_Amount,Gf_Date\nAna,Ruiz,50,x\n", "Gf_Amount"]],
  ignores: [["The gift date and gift amount are in the donor name field.", "no table"]],
};
