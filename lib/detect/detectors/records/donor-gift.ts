import type { Detector, Examples } from "../../detector.ts";

/** What a named person gave, pledged or could give. */
export const donorGift: Detector = {
  infoType: "donor-gift",
  category: "donor-financial",
  label: "Gift of a donor",
  placeholder: "Gift amount",
  near: "lapsed,donor,gift,gifts,pledge,pledged,donated,donation,gave,contributed,contribution,giving,lifetime giving,total giving,giving history,last gift,largest gift,capacity,capacity rating,wealth rating,wealth screening,net worth,estimated capacity,ask amount,ask,bequest,planned gift,major gift,prospect,stewardship,matching gift,donor-advised fund,daf,gift aid,grant recommendation,recurring gift,monthly gift,membership,donante,donatrice,donateur,promis,prometio,donativo,don,dons,spende,spender,spenderin,doacao,doador".split(
    ",",
  ),
  reach: [80, 60],
  cues: {
    gave: ["gave"],
    public: ["annual report", "grant report", "press release", "board chair", "raised"],
    cause: "thank-you,thank you,appeal,campaign,gala,annual fund,in memory of,charity,nonprofit,foundation,fundraiser,our shelter".split(
      ",",
    ),
    donor:
      "donor,prospect,prospects,capacity,capacity rating,wealth rating,wealth screening,giving history,lifetime giving,major gift,major donor,planned gift,pledge,pledged,bequest,stewardship,gift officer,cultivation,solicitation,lapsed,lybunt,sybunt,constituent,donor-advised fund,gift aid,net worth,ask amount,household,thank you for your gift,tax receipt,tax-deductible,your gift of,your generous,last gift,largest gift,donated,gift,donante,donatrice,donateur,spenderin,spender,doador".split(
        ",",
      ),
  },
  rules: [
    {
      anchor: "near",
      pattern:
        /(?<![\t;|] ?)(?:US|C|A)?[$£€]\s?\d(?:[\d,.]*\d)?(?:\s?(?:[kKmM]\b|million|thousand))?|(?<![\w.])\d(?:[\d,.]{0,20}\d)?(?: \d{3}){0,2}\s?(?:€|EUR|USD|GBP|dollars|euros|pounds)/g,
      // The fortunes that the papers write of.
      validate: (_, { text, end }) => !/^ ?(?:bn|billion|trillion)\b/i.test(text.slice(end, end + 10)),
      confidence: 0.3,
    },
  ],
  confirm: ({ persons, cues, isTableRow }) => {
    const gave = cues("gave", 300);
    const told = cues("public", 300);
    const donor = told > 0 ? cues("donor", 300) - 2 : cues("donor", 300) + gave;
    if (persons(donor > 1 ? 160 : 60) === 0) return 0;
    // "Gave" is said of much else: it needs a word for what is given to.
    if (donor <= 0 || (donor === gave && cues("cause", 200) === 0)) return 0;
    return donor > 1 && !isTableRow() ? 0.8 : 0.65;
  },
};

export const examples: Examples = {
  source: "AFP Donor Bill of Rights; AFP/Blackbaud export conventions",
  finds: [
    ["Donor Susan Miller pledged $25,000 over three years.", "$25,000"],
    ["Dear Mr. Carter, thank you for your gift of $500.", "$500"],
  ],
  ignores: [
    ["We raised $25,000 in donations this year.", "nobody is meant"],
    ["Susan Miller bought a chair for $500.", "no gift"],
  ],
};
