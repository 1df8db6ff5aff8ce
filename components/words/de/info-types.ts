import { infoTypes } from "../en-info-types.ts";
import { readInfoTypeWords, withOfficialNumbers } from "../info-type-words.ts";
import { lazy } from "../lazy.ts";

const WHY = "Diese Nummer steht in amtlichen Registern für genau einen Menschen.";

const table = readInfoTypeWords(
  WHY,
  `
ai-api-key|Schlüssel eines KI-Dienstes|Wer ihn hat, kann das Konto nutzen und lesen, was es aufbewahrt.
bank-account|Kontonummer|Damit lässt sich Geld abbuchen oder jemand als Inhaber ausgeben.
bank-branch-code|Bankleitzahl|Mit ihr und einer Kontonummer lässt sich Geld bewegen.
birth-date|Geburtsdatum|Mit einem Namen genügt es, um einen Menschen zu erkennen.
board-paper|Vertrauliches aus dem Vorstand|Was der Vorstand vertraulich berät, kann schaden, wenn es hinauskommt.
card-security|Prüfziffer oder Ablaufdatum einer Karte|Damit lässt sich mit der Karte bezahlen.
case-export|Zeile einer Klientenliste|Das sieht aus wie eine Liste von Menschen, die die Organisation begleitet.
case-number|Fallnummer|Eine Fallnummer führt zu dem, was die Organisation über einen Menschen aufbewahrt.
cloud-key|Schlüssel einer Cloud|Wer ihn hat, kann dort alles lesen, ändern oder löschen.
company-number|Nummer einer Firma oder Organisation|Sie steht für eine Organisation oder für einen Menschen, der allein arbeitet.
connection-string|Adresse mit einem Passwort darin|Sie enthält ein Passwort, das eine Datenbank oder einen Server öffnet.
crm-export|Zeile einer Spenderliste|Das sieht aus wie eine Liste aus einer Spenderverwaltung.
crypto-wallet|Adresse einer Krypto-Geldbörse|Sie zeigt alles, was ihr Besitzer je gezahlt oder bekommen hat.
donor-gift|Spende eines Menschen|Was jemand gibt, bleibt zwischen ihm und der Organisation.
email|E-Mail-Adresse|Sie sagt, wer jemand ist, und Fremde können ihm schreiben.
health-detail|Angabe zur Gesundheit|Woran ein Mensch leidet, hat er selbst zu sagen.
health-plan-number|Krankenversicherungsnummer|Sie sagt, wer jemand ist, und öffnet seine Abrechnungen.
iban|Bankkonto (IBAN)|Damit lässt sich Geld abbuchen oder jemand als Inhaber ausgeben.
identity-card|Ausweisnummer
immigration-status|Aufenthaltsstatus|Er kann einen Menschen in Gefahr bringen.
ip-address|Internet-Adresse (IP)|Sie kann zeigen, welcher Mensch oder Haushalt im Netz war.
json-web-token|Anmelde-Token (JWT)|Wer es hat, gilt als der Mensch, für den es gemacht wurde.
medical-record-number|Patientennummer|Sie führt zu allem, was eine Klinik über jemanden weiß.
passport|Passnummer|Sie steht für einen Menschen und kann für Betrug benutzt werden.
password|Passwort|Es öffnet jedem, der es liest, ein Konto.
payment-card|Nummer einer Zahlungskarte|Damit lässt sich bezahlen; weitergeben darf man sie nicht.
people-list|Zeile einer Personenliste|Das sieht aus wie eine Liste von Menschen und wie man sie erreicht.
person-name|Name eines Menschen|Ein Name sagt, um wen es geht.
personal-link|Link, der ohne Passwort aufgeht|Wer ihn hat, kann öffnen, wohin er führt.
personal-number|Persönliche Nummer oder Steuernummer
phone|Telefonnummer|Sie sagt, wer jemand ist, und Fremde können ihn anrufen.
postal-address|Anschrift|Sie sagt, wo ein Mensch zu finden ist.
private-key|Privater Schlüssel|Wer ihn hat, kann sich als sein Besitzer anmelden oder unterschreiben.
safety-detail|Angabe zur Sicherheit|Wer einen Menschen sucht, kann ihn damit finden oder ihm schaden.
secret|Schlüssel oder Token|Wer ihn hat, kann für die Organisation handeln.
service-token|Token eines Dienstes|Wer es hat, kann in diesem Dienst für die Organisation handeln.
social-handle|Name in einem sozialen Netz|Er führt Fremde zu diesem Menschen.
swift-code|Code einer Bank (SWIFT/BIC)|Mit ihm und einer Kontonummer lässt sich Geld bewegen.
travel-document-zone|Maschinenlesbare Zeilen eines Passes|In ihnen stehen Name, Geburtsdatum und Passnummer.
de-tax-id|Steuer-Identifikationsnummer
de-pension|Rentenversicherungsnummer
us-ssn|Sozialversicherungsnummer der USA|Sie genügt einem Dieb, um Konten im Namen eines Menschen zu eröffnen.
us-driver-license|Führerscheinnummer|Sie steht für einen Menschen und dient als Nachweis, wer er ist.
vat-number|Umsatzsteuer-Nummer|Sie sagt, welcher Mensch oder welche Organisation gemeint ist.
vehicle-plate|Kennzeichen|Es führt zu dem Menschen, dem das Fahrzeug gehört.
`,
);

/** What each information type is called, and why it matters, in German. */
export const infoTypesDe = withOfficialNumbers(table, {
  official: (country) => `Amtliche Nummer (${country})`,
  why: WHY,
  countries: lazy(() => new Intl.DisplayNames("de", { type: "region" })),
  fallback: infoTypes,
});
