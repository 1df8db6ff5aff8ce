import { detailAboutSomeone } from "../../about-someone.ts";
import type { Examples } from "../../detector.ts";
import { SAFETY_WORDS } from "../../sensitive-words.ts";

/** Safety detail, where a person is meant. */
export const safetyDetail = detailAboutSomeone(
  {
    infoType: "safety-detail",
    label: "Safety detail",
    placeholder: "Safety detail",
  },
  SAFETY_WORDS,
);

export const examples: Examples = {
  source: "GDPR art. 9; HIPAA 45 CFR 164.514; VAWA 34 USC 12291(b)(2)",
  finds: [["Client Ana Ruiz fled her abuser and is at our shelter; safety plan done.", "abuser"]],
  ignores: [["Domestic violence is a crime in all states.", "nobody is meant"]],
};
