import type { Detector, Examples } from "../../detector.ts";

const HEADERS =
  "cnbio id,cnbio system id,cnbio first name,cnbio last name,cnbio org name,cnbio birth date,cnadrprf addrline1,cnadrprf addrline,cnadrprf city,cnadrprf state,cnadrprf zip,cnadrprf email,gf amount,gf date,gf type,gf fund,gf campaign,gf appeal,gf gift id,gf pay method,contact1 first name,contact1 last name,contact1 personal email,contact1 home phone,household phone,home street,home city,donation amount,donation date,donation donor,donation stage,envelope name,informal name,formal name,household name,account number,account status,communication restrictions,transaction reference,is anonymous,tribute,donor id,donor type,donor name,gift total,last contrib amt,ly ytd,ytd,avg amt,yrs donated,gift id,gift date,gift type,gift amount,gl code,solicit code,sub solicit code,pledge payment,memory honor,nomail,lgl constituent id,constituent id,constituent type,pref street,preferred email,total given,lgl gift id,deductible amount,gift note,vehicle name,tender type,fair market value,donation type,donation status,contributor id,contributor name,lifetime giving,last gift date,last gift amount,largest gift amount,first gift date,total giving,lybunt,sybunt,capacity score,donor score,wealth rating,capacity rating,sort name,display name,external identifier,total amount,financial type,contribution status,first name,last name,full name,email,amount,date received,fund,appeal,campaign".split(
    ",",
  );

/** The cells of a table out of a donor system, told by its column headers. */
export const crmExport: Detector = {
  infoType: "crm-export",
  category: "donor-financial",
  label: "Entry of a donor list",
  placeholder: "Donor list entry",
  table: "donor",
  cues: { header: HEADERS },
  rules: [],
};

export const examples: Examples = {
  source: "Import and export guides of the vendors",
  finds: [
    ["CnBio_First_Name,CnBio_Last_Name,Gf_Amount,Gf_Date\nAna,Ruiz,50,x\n", "Ruiz"],
    ["Donor\tGift Amount\tCampaign\nAna Ruiz\t$250.00\tSpring\n", "$250.00"],
    ["| Donor Name | Last Gift Amount | Capacity Rating |\n|---|---|---|\n| Ana Ruiz | 250 | B |\n", "Ana Ruiz"],
  ],
  ignores: [
    ["The gift date and gift amount are in the donor name field.", "no table"],
    ["Fund,Gifts,Amount\nSpring appeal,214,9300\n", "sums, nobody is meant"],
  ],
};
