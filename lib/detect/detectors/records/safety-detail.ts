import { detailAboutSomeone } from "../../about-someone.ts";
import type { Examples } from "../../detector.ts";

const SENSITIVE: readonly string[] =
  "domestic violence,abuser,abusive,restraining order,protective order,order of protection,sexual assault,sexually assaulted,raped,rape,trafficked,trafficking,strangled,stalking,stalker,fled,safe house,shelter,confidential location,hiding,threatened,child abuse,neglect,child protective services,cps,removed from the home,custody of,lost custody,sole custody,joint custody,full custody,child custody,custody hearing,custody battle,incest,molested,gang,probation,parole,incarcerated,sex work,fgm,forced marriage,honor violence,homeless,eviction,evicted,violencia domestica,maltrato,abuso,agresor,refugio,violee,violences conjugales,hausliche gewalt,frauenhaus,misshandelt".split(
    ",",
  );

/** Safety detail, where a person is meant. */
export const safetyDetail = detailAboutSomeone(
  {
    infoType: "safety-detail",
    label: "Safety detail",
    placeholder: "Safety detail",
  },
  SENSITIVE,
);

export const examples: Examples = {
  source: "GDPR art. 9; HIPAA 45 CFR 164.514; VAWA 34 USC 12291(b)(2)",
  finds: [["Client Ana Ruiz fled her abuser and is at our shelter; safety plan done.", "abuser"]],
  ignores: [["Domestic violence is a crime in all states.", "nobody is meant"]],
};
