import { detailAboutSomeone } from "../../about-someone.ts";
import type { Examples } from "../../detector.ts";

const SENSITIVE: readonly string[] =
  "undocumented,asylum,asylum seeker,asylee,refugee,refugee status,deportation,deported,removal proceedings,overstayed,visa expired,without papers,no papers,unaccompanied minor,daca,tps,u visa,t visa,vawa petition,parolee,detained by ice,ice detention,immigration court,i-589,indocumentado,indocumentada,sin papeles,asilo,solicitante de asilo,refugiada,refugiado,sans papiers,demandeur d'asile,demandeuse d'asile,asylbewerber,asylbewerberin,duldung".split(
    ",",
  );

/** Immigration status, where a person is meant. */
export const immigrationStatus = detailAboutSomeone(
  {
    infoType: "immigration-status",
    label: "Immigration status",
    placeholder: "Immigration status",
  },
  SENSITIVE,
);

export const examples: Examples = {
  source: "GDPR art. 9; HIPAA 45 CFR 164.514; VAWA 34 USC 12291(b)(2)",
  finds: [["Intake: Fatima Omar is undocumented, lives with her children.", "undocumented"]],
  ignores: [["The court changed asylum law again.", "nobody is meant"]],
};
