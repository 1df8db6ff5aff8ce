import type { Draw } from "./draw.ts";
import { mark } from "./marked.ts";
import { address, birthday, card, iban, type Language, name, phone, ssn } from "./values.ts";

type Template = (draw: Draw, language: Language) => string;

const email = (draw: Draw, who: string) =>
  `${who
    .normalize("NFD")
    .replace(/[^A-Za-z ]/g, "")
    .toLowerCase()
    .replace(" ", draw.one([".", "_", ""]))}@${draw.one(["mail.example", "posta.example", "correo.example"])}`;
const HEALTH: Readonly<Record<Language, string>> = {
  en: "depression",
  es: "depresión",
  fr: "enceinte",
  de: "schwanger",
  pt: "deficiência",
};

const person = (draw: Draw, language: Language) => mark("person-name", name(draw, language));
const reach = (draw: Draw, language: Language) => mark("phone", phone(draw, language));
const home = (draw: Draw, language: Language) => mark("postal-address", address(draw, language));
const born = (draw: Draw, language: Language) => mark("birth-date", birthday(draw, language));

const CASE_NOTES: Readonly<Record<Language, Template>> = {
  en: (d, l) =>
    `Case note ${d.padded(1, 12)}/2025. Client ${person(d, l)}, DOB ${born(d, l)}, came to intake with her children. She disclosed ${mark("health-detail", HEALTH[l])} and was referred to the clinic. Safety plan done; next appointment Friday. Call ${reach(d, l)}.`,
  es: (d, l) =>
    `Nota de caso. Clienta ${person(d, l)}, fecha de nacimiento ${born(d, l)}. Refiere ${mark("health-detail", HEALTH[l])}; la trabajadora social la acompaña. Teléfono ${reach(d, l)}, domicilio: ${home(d, l)}.`,
  fr: (d, l) =>
    `Suivi du dossier. Bénéficiaire : ${person(d, l)}, née le ${born(d, l)}. Elle est ${mark("health-detail", HEALTH[l])} et vit avec ses enfants. Téléphone : ${reach(d, l)}. Adresse : ${home(d, l)}.`,
  de: (d, l) =>
    `Fallakte: Klientin ${person(d, l)}, geboren am ${born(d, l)}. Sie ist ${mark("health-detail", HEALTH[l])} und wohnt bei ihrer Schwester. Tel. ${reach(d, l)}. Anschrift: ${home(d, l)}.`,
  pt: (d, l) =>
    `Registo de caso. Utente ${person(d, l)}, data de nascimento ${born(d, l)}. Tem uma ${mark("health-detail", HEALTH[l])} e foi encaminhada à assistente social. Telemóvel ${reach(d, l)}. Morada: ${home(d, l)}.`,
};

const INTAKE: Readonly<Record<Language, Template>> = {
  en: (d, l) =>
    `INTAKE FORM\nName: ${person(d, l)}\nSSN: ${mark("us-ssn", ssn(d))}\nDate of birth: ${born(d, l)}\nAddress: ${home(d, l)}\nPhone: ${reach(d, l)}\nMedicaid ID: ${mark("health-plan-number", `${d.capitals(2)}${d.digits(7)}`)}\nA-Number: ${mark("us-alien-number", `A${d.padded(100, 299)}-${d.digits(3)}-${d.digits(3)}`)}`,
  es: (d, l) =>
    `FICHA DE INGRESO\nNombre: ${person(d, l)}\nFecha de nacimiento: ${born(d, l)}\nPasaporte: ${mark("passport", `${d.capitals(3)}${d.digits(6)}`)}\nDirección: ${home(d, l)}\nTeléfono: ${reach(d, l)}`,
  fr: (d, l) =>
    `FICHE D'ACCUEIL\nNom : ${person(d, l)}\nDate de naissance : ${born(d, l)}\nPasseport : ${mark("passport", `${d.digits(2)}${d.capitals(2)}${d.digits(5)}`)}\nAdresse : ${home(d, l)}\nTéléphone : ${reach(d, l)}`,
  de: (d, l) =>
    `AUFNAHMEBOGEN\nName: ${person(d, l)}\nGeburtsdatum: ${born(d, l)}\nReisepass: ${mark("passport", `C${d.digits(8)}`)}\nAnschrift: ${home(d, l)}\nTelefon: ${reach(d, l)}`,
  pt: (d, l) =>
    `FICHA DE ENTRADA\nNome: ${person(d, l)}\nData de nascimento: ${born(d, l)}\nPassaporte: ${mark("passport", `${d.capitals(2)}${d.digits(6)}`)}\nMorada: ${home(d, l)}\nTelefone: ${reach(d, l)}`,
};

const LETTERS: Readonly<Record<Language, Template>> = {
  en: (d, l) =>
    `Dear ${person(d, l)},\n\nthank you for your gift of ${mark("donor-gift", `$${d.digits(3).replace(/^0/, "4")}`)}. It feeds ${d.digits(2)} families. Your tax receipt follows.`,
  es: (d, l) => `Hola, escribe a ${mark("email", email(d, name(d, l)))} para el recibo; la cuenta es ${mark("iban", iban(d, l))}.`,
  fr: (d, l) => `Bonjour, merci d'écrire à ${mark("email", email(d, name(d, l)))}. Notre IBAN : ${mark("iban", iban(d, l))}.`,
  de: (d, l) => `Liebe Kollegen, die Spende geht auf IBAN ${mark("iban", iban(d, l))}; Fragen an ${mark("email", email(d, name(d, l)))}.`,
  pt: (d, l) => `Olá, escreva para ${mark("email", email(d, name(d, l)))}; o IBAN é ${mark("iban", iban(d, l))}.`,
};

const MONEY: readonly Template[] = [
  (d) =>
    `The pledge was paid with card ${mark("payment-card", card(d))}, exp ${mark("card-security", "04/29")}, CVV ${mark("card-security", d.padded(100, 999))}.`,
  (d) =>
    `Wire details: routing ${mark("us-bank-routing", "021000021")}, account number ${mark("bank-account", d.padded(10_000_000, 99_999_999))}. Thank you.`,
  (d, l) =>
    `Major donor prospect ${person(d, l)} pledged ${mark("donor-gift", `$${d.padded(10, 99)},000`)}; capacity rating A, last gift in May.`,
  (d) =>
    `Sort code ${mark("uk-sort-code", "20-45-53")} and account ${mark("bank-account", d.padded(10_000_000, 99_999_999))} for the Gift Aid refund.`,
];

const MINUTES: readonly Template[] = [
  (d, l) =>
    `CONFIDENTIAL. Minutes of the ${mark("board-paper", "board of directors")}, executive session. Present: ${name(d, l)}, ${name(d, l)}. A motion to approve the severance agreement was seconded and carried unanimously. Adjourned at ${d.padded(10, 22)}:00.`,
  (d, l) =>
    `Memo to the ${mark("board-paper", "board of trustees")}, privileged and confidential: legal counsel advises on the merger and the lawsuit; ${name(d, l)} reports on personnel matters. Do not forward.`,
];

const CREDENTIALS: readonly Template[] = [
  (d) => `The newsletter account is ${d.one(["hope", "lake", "river"])}-office, password: ${mark("password", "@password")}`,
  (d) => `GITHUB_TOKEN=${mark("service-token", "@github")}\nPORT=${d.digits(4)}\n`,
  (d) => `use this for chatbot ${d.digits(3)}: ${mark("ai-api-key", "@openai")} please`,
  (d) => `region = eu-west-${d.digits(1)}\naws_access_key_id = ${mark("cloud-key", "@aws")}\ntimeout = ${d.digits(3)}`,
  (d) => `{"port": ${d.digits(4)}, "client_secret": "${mark("secret", "@hex")}"}`,
];

const EXPORTS: readonly Template[] = [
  (d, l) =>
    `CnBio_First_Name,CnBio_Last_Name,Gf_Amount,Gf_Date\n${Array.from({ length: 3 }, () => `${mark("crm-export|person-name|donor-gift", name(d, l).replace(" ", "⟦/⟧,⟦crm-export|person-name|donor-gift⟧"))},${d.digits(3)},2025-0${1 + d.number(9)}-1${d.number(9)}`).join("\n")}\n`,
  (d, l) =>
    `PersonalID\tFirstName\tSSN\tDOB\n${Array.from({ length: 3 }, () => `${mark("case-number|case-export", d.padded(10_000, 99_999))}\t${name(d, l).split(" ")[0]}\t${mark("us-ssn|case-export", ssn(d))}\t${mark("birth-date|case-export", birthday(d, "en"))}`).join("\n")}\n`,
];

const THREADS: readonly Template[] = [
  (d, l) =>
    `From: ${mark("email", email(d, name(d, l)))}\nSubject: Re: visit\n\n> On Monday ${person(d, l)} wrote:\n> please call me at ${reach(d, l)}\n\nThanks, see you then.`,
  (d, l) =>
    `Hi ${mark("person-name", name(d, l).split(" ")[0] ?? "")},\nher new address is ${home(d, l)}. The MRN is ${mark("medical-record-number", d.padded(1_000_000, 9_999_999))}.\nBest regards,\n${person(d, l)}`,
];

/** Texts with something to be found, by kind: one template a language, or any of several. */
export const SENSITIVE: Readonly<Record<string, Readonly<Record<Language, Template>> | readonly Template[]>> = {
  "case note": CASE_NOTES,
  "intake form": INTAKE,
  letter: LETTERS,
  money: MONEY,
  minutes: MINUTES,
  credentials: CREDENTIALS,
  export: EXPORTS,
  "e-mail thread": THREADS,
};
