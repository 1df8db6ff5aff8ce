import { detailAboutSomeone } from "../../about-someone.ts";
import type { Examples } from "../../detector.ts";
import { IMMIGRATION_WORDS } from "../../sensitive-words.ts";

/** Immigration status, where a person is meant. */
export const immigrationStatus = detailAboutSomeone(
  {
    infoType: "immigration-status",
    label: "Immigration status",
    placeholder: "Immigration status",
  },
  IMMIGRATION_WORDS,
);

export const examples: Examples = {
  source: "GDPR art. 9; HIPAA 45 CFR 164.514; VAWA 34 USC 12291(b)(2)",
  finds: [["Intake: Fatima Omar is undocumented, lives with her children.", "undocumented"]],
  ignores: [["The court changed asylum law again.", "nobody is meant"]],
};
