import { describe, expect, test } from "vitest";
import { scan } from "../../lib/detect/scan.ts";

const core = (text: string) =>
  scan(text)
    .filter(({ confidence, category }) => confidence >= 0.5 && category !== "contact")
    .map(({ start, end }) => text.slice(start, end));

// As people paste them, to have them made into a letter, a summary or a plan. All invented.
describe("a few lines on one person are a record", () => {
  test.each([
    "Quick summary for my supervisor: J. Ortega, 34, came in after release from county, on methadone, no ID, wants detox bed. Son is with his grandmother.",
    "Please summarize: Marcus has been HIV+ since 2016 but stopped his pills when he lost his Medicaid in June. Case manager to follow up.",
    "Intake 3/14: Fatoumata, 19, 7 months pregnant, undocumented, sleeping in her car behind the library.",
    "Write an email to the landlord: our tenant Rosa Delgado pays late because her husband was deported and she is alone with four children.",
    "Please shorten: Denise from apartment 3C says her boyfriend choked her on Saturday. She wants to move but has no money.",
    "Ms. Tran has stage 4 cancer and two children under 10; we are arranging guardianship with her sister.",
    "Summary of call: Yolanda Ferrer was hit by her boyfriend again, he hit her son too. She is pregnant and undocumented.",
    "Client 4471: HIV positive, partner abusive, two children in foster care",
    "Case 2026-0417: client tested positive for HIV; partner abusive",
    "Nota del caso: la señora Pilar Zamora llegó anoche al refugio con sus dos hijos; su esposo la golpeó.",
    "Anita tiene 16 años, está embarazada de su padrastro y vive con nosotras en la casa hogar.",
    "M. Karim Benali, suivi depuis mars, a rechuté (alcool) et risque l'expulsion de son logement.",
    "Unser Klient Jonas B., 27, drogenabhängig, wurde gestern aus der Wohngruppe entlassen und ist obdachlos.",
    "A dona Teresa, utente do lar, tem demência e o filho fica com a reforma dela. Escreve um relatório.",
  ])("%s", (text) => {
    expect(core(text)).not.toEqual([]);
  });
});

describe("what is written for everybody, made up or asked in general is none", () => {
  test.each([
    "Write an essay on HIV policy in South Africa between 1998 and 2008, with a focus on President Mbeki and the courts.",
    "Crisis helpline leaflet: If you are thinking about suicide, call or text 988. If you are in danger at home, call 1-800-555-0132. You are not alone.",
    "The film tells of Maria, a refugee who fled her abusive husband and finds work in a bakery.",
    "Dr. Maria Lopez will speak about depression in older adults at our spring conference.",
    "Write a short story in which Clara, a nurse, falls in love with her patient Tom, who has cancer.",
    "Job posting: Peer support worker with lived experience of addiction. Contact Ana Ruiz by May 5.",
    "Grant report: With your $75,000 we hired two social workers, Ana Ruiz and Joe Ott, who met with 310 clients; 41 % had a disability.",
    "Annual report: Our board chair Harriet Whitlock thanks 1,204 donors who gave $820,000.",
    "Draft a training outline for new case managers: intake, safety plan, referral, confidentiality, mandated reporting.",
    "Explica qué es la violencia de género y qué ayudas hay en España.",
    "Quelles sont les étapes d'une demande d'asile en France ? Donne les délais.",
    "Schreibe einen Flyer für unser Frauenhaus: Wir beraten anonym und kostenlos. Spenden helfen.",
  ])("%s", (text) => {
    expect(core(text)).toEqual([]);
  });
});
