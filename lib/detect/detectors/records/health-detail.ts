import { detailAboutSomeone } from "../../about-someone.ts";
import type { Examples } from "../../detector.ts";
import { HEALTH_WORDS } from "../../sensitive-words.ts";

/** Health detail, where a person is meant. */
export const healthDetail = detailAboutSomeone(
  {
    infoType: "health-detail",
    label: "Health detail",
    placeholder: "Health detail",
  },
  HEALTH_WORDS,
);

export const examples: Examples = {
  source: "GDPR art. 9; HIPAA 45 CFR 164.514; VAWA 34 USC 12291(b)(2)",
  finds: [
    ["Case note: client Maria Lopez disclosed that she is HIV positive and was referred to the clinic.", "HIV positive"],
    ["Met with Ahmed Hassan; he relapsed in May and is on methadone.", "methadone"],
  ],
  ignores: [
    ["Our essay is on HIV policy and the cost of insulin.", "nobody is meant"],
    ["Maria Lopez spoke on depression at the gala.", "no record of care"],
  ],
};
