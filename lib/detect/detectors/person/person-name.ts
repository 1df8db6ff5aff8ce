import type { Detector, Examples } from "../../detector.ts";
import { FIRST_NAMES } from "../../first-names.ts";

/** A person's name: a known first name or a title with capitalised words behind it. Alone it is a hint and never speaks up. */
export const personName: Detector = {
  infoType: "person-name",
  category: "beneficiary",
  label: "Name of a person",
  placeholder: "Person",
  near: [
    ...FIRST_NAMES,
    ..."mr,mrs,ms,miss,mx,dr,prof,rev,sr,sra,senor,senora,don,dona,mme,mlle,herr,frau,sig,signora,client,patient,dear,survivor,resident,applicant,tenant,student".split(
      ",",
    ),
  ],
  rules: [
    {
      anchor: "word",
      pattern:
        /[A-Z\u00c0-\u00de][\w\u00df-\u024f]{0,14}\.?:?[ ](?:[A-Z]\.[ ])?(?:(?:de|da|dos|del|la|van|von|der|den|bin|al|el|ibn|O')[ ]?){0,2}[A-Z\u00c0-\u00de][a-z\u00df-\u024f'\u2019-]{1,20}(?:[- ][A-Z\u00c0-\u00de][a-z\u00df-\u024f'\u2019-]{1,20})?/y,
      validate: (match) => !NOT_A_NAME.test(match),
      confidence: 0.45,
    },
  ],
};

const NOT_A_NAME =
  /\b(?:Street|St|Avenue|Ave|Road|University|College|School|Hospital|Center|Centre|Foundation|Church|Park|County|City|House|Fund|Award|Report|Board|Committee|Day|Services?|Program|Inc|LLC|Sir|Madam|Team|Friend|Friends|All|Colleagues|Hiring|Manager|Name|Intake|Rights|Portal|Records?|Data|ID|Id|Number|Advisory|Island|Lake|River|Beach)\b/;

export const examples: Examples = {
  source: "Given names common in census and civil registers; common forms of address",
  finds: [["Case note: Maria Lopez disclosed that she is HIV positive and was referred.", "Maria Lopez"]],
  ignores: [
    ["Maria Lopez came", "a name alone is only a hint"],
    ["Santa Maria Street", "a street"],
  ],
};
