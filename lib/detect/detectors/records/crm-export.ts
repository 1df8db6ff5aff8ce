import type { Detector, Examples } from "../../detector.ts";

const HEADERS =
  "first name,last name,full name,org name,contact name,customer name,donor,donor id,donor name,donor type,donation,gift,gift amount,gift date,gift id,gift type,pledge,amount,total,ytd,fund,appeal,campaign,constituent,constituent id,contributor,contributor id,giving,total giving,lifetime giving,lybunt,sybunt,capacity rating,wealth rating,donor score,envelope name,informal name,formal name,household name,sort name,display name,external identifier,financial type,contribution status,account number,account status,communication restrictions,transaction reference,tribute,date received,deductible amount,fair market value,tender type,gl code,solicit code,nomail,pref street,email,importe,donativo,donante,montant,don,donateur,betrag,spende,spender,valor,doacao,doador,importo,bedrag".split(
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
