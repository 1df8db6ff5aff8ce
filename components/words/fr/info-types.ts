import { infoTypes } from "../en-info-types.ts";
import { readInfoTypeWords, withOfficialNumbers } from "../info-type-words.ts";
import { lazy } from "../lazy.ts";

const WHY = "Ce numéro désigne une seule personne dans les registres officiels.";

const table = readInfoTypeWords(
  WHY,
  `
ai-api-key|Clé d'un service d'IA|Qui a cette clé peut utiliser le compte et lire ce qu'il garde.
bank-account|Numéro de compte bancaire|Avec ce numéro on peut prélever de l'argent ou se faire passer pour le titulaire.
bank-branch-code|Code d'agence bancaire|Avec lui et un numéro de compte, on peut déplacer de l'argent.
birth-date|Date de naissance|Avec un nom, une date de naissance suffit à désigner une personne.
board-paper|Affaire confidentielle du conseil|Ce que le conseil dit en confiance peut nuire quand cela se sait.
card-security|Code ou date d'expiration de carte|Avec lui on peut payer avec la carte.
case-export|Ligne d'une liste de bénéficiaires|Cela ressemble à une liste de personnes que l'organisation accompagne.
case-number|Numéro de dossier|Un numéro de dossier mène à ce que l'organisation garde sur une personne.
cloud-key|Clé d'un service en nuage|Qui a cette clé peut lire, changer ou effacer ce que l'organisation y garde.
company-number|Numéro d'entreprise ou d'association|Ce numéro désigne une organisation, ou une personne qui travaille seule.
connection-string|Adresse avec un mot de passe|Elle contient un mot de passe qui ouvre une base de données ou un serveur.
crm-export|Ligne d'une liste de donateurs|Cela ressemble à une liste tirée d'un fichier de donateurs.
crypto-wallet|Adresse de portefeuille crypto|Elle montre tout ce que son propriétaire a payé ou reçu.
donor-gift|Don d'une personne|Ce qu'une personne donne reste entre elle et l'organisation.
email|Adresse e-mail|Elle dit qui est la personne et permet à des inconnus de lui écrire.
health-detail|Détail de santé|C'est à la personne de dire de quoi elle souffre.
health-plan-number|Numéro d'assurance maladie|Il dit qui est la personne et ouvre ses remboursements.
iban|Compte bancaire (IBAN)|Avec ce numéro on peut prélever de l'argent ou se faire passer pour le titulaire.
identity-card|Numéro de carte d'identité
immigration-status|Situation de séjour|La situation de séjour d'une personne peut la mettre en danger.
ip-address|Adresse internet (IP)|Elle peut montrer quelle personne ou quel foyer était en ligne.
json-web-token|Jeton de connexion (JWT)|Qui l'a est pris pour la personne à qui il a été donné.
medical-record-number|Numéro de dossier médical|Il mène à tout ce qu'une clinique sait d'une personne.
passport|Numéro de passeport|Il désigne une personne et peut servir à une fraude.
password|Mot de passe|Il ouvre un compte à qui le lit.
payment-card|Numéro de carte bancaire|Avec lui on peut payer, et les règles des cartes interdisent de le partager.
people-list|Ligne d'une liste de personnes|Cela ressemble à une liste de personnes et de moyens de les joindre.
person-name|Nom d'une personne|Un nom dit de qui parle le texte.
personal-link|Lien qui s'ouvre sans mot de passe|Qui a ce lien peut ouvrir ce vers quoi il mène.
personal-number|Numéro personnel ou fiscal
phone|Numéro de téléphone|Il dit qui est la personne et permet à des inconnus de l'appeler.
postal-address|Adresse postale|Elle dit où trouver une personne.
private-key|Clé privée|Qui l'a peut se connecter ou signer à la place de son propriétaire.
safety-detail|Détail de sécurité|Qui cherche une personne peut s'en servir pour la trouver ou lui nuire.
secret|Clé ou jeton|Qui l'a peut agir au nom de l'organisation.
service-token|Jeton d'un service|Qui l'a peut agir dans ce service au nom de l'organisation.
social-handle|Nom sur un réseau social|Il mène des inconnus à la personne.
swift-code|Code de banque (SWIFT/BIC)|Avec lui et un numéro de compte, on peut déplacer de l'argent.
travel-document-zone|Lignes à lire par machine d'un passeport|Elles contiennent le nom, la date de naissance et le numéro d'une personne.
fr-nir|Numéro de sécurité sociale (NIR)
us-ssn|Numéro de sécurité sociale des États-Unis|Il suffit à un voleur pour ouvrir des comptes au nom d'une personne.
us-driver-license|Numéro de permis de conduire|Il désigne une personne et sert à prouver qui elle est.
vat-number|Numéro de TVA|Il dit quelle personne ou organisation est visée.
vehicle-plate|Plaque d'immatriculation|Elle mène à la personne à qui est le véhicule.
`,
);

/** What each information type is called, and why it matters, in French. */
export const infoTypesFr = withOfficialNumbers(table, {
  official: (country) => `Numéro officiel (${country})`,
  why: WHY,
  countries: lazy(() => new Intl.DisplayNames("fr", { type: "region" })),
  fallback: infoTypes,
});
