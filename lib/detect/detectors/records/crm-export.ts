import type { Detector, Examples } from "../../detector.ts";

/** The cells of a table out of a donor system, told by its column headers. */
export const crmExport: Detector = {
  infoType: "crm-export",
  category: "donor-financial",
  label: "Entry of a donor list",
  placeholder: "Donor list entry",
  table: "donor",
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
