import { readInfoTypeWords } from "./info-type-words.ts";

/** What each information type is called, and why it matters, in English. */
export const infoTypes = readInfoTypeWords(
  "This number picks out one person in official records.",
  `
af-tazkira|Afghan tazkira number
ai-api-key|AI service key|Whoever has an AI service key can use the account and read what it keeps.
ar-cuit|Argentine CUIT or CUIL
ar-dni|Latin American identity number
at-insurance|Austrian social insurance number
au-crn|Centrelink reference number
au-medicare|Australian Medicare number
au-tfn|Australian tax file number
bank-account|Bank account number|A bank account number can be used to take money or to pretend to be the account holder.
bank-branch-code|Bank branch code|With a branch code and an account number, money can be moved.
bd-nid|Bangladeshi NID
be-national|Belgian national number
bg-egn|Bulgarian EGN
birth-date|Date of birth|A date of birth, together with a name, is enough to pick out one person.
board-paper|Confidential board matter|What a board discusses in confidence can harm people and the organization when it gets out.
br-cnpj|Brazilian CNPJ
br-cpf|Brazilian CPF
ca-health-card|Canadian health card
ca-sin|Canadian SIN
card-security|Card security code or expiry|With the security code or expiry date a card can be used to pay.
case-export|Entry of a client list|This looks like a list of people whom the organization looks after: it tells a lot about many of them at once.
case-number|Case or client number|A case number leads to what the organization keeps about one person.
ch-ahv|Swiss AHV number
cl-rut|Chilean RUT
cloud-key|Cloud platform key|Whoever has a cloud key can read, change or delete what the organization keeps there.
cn-resident|Chinese resident id
co-nit|Colombian NIT
company-number|Company or organization number|This number picks out one organization, or one person who trades alone.
connection-string|Address with a password in it|The address holds a password that opens a database or server.
crm-export|Entry of a donor list|This looks like a list out of a donor system: it tells a lot about many people at once.
crypto-wallet|Crypto wallet address|A wallet address shows all that its owner ever paid or received.
cz-birth-number|Czech or Slovak birth number
de-pension|German pension insurance number
de-tax-id|German tax id
dk-cpr|Danish CPR number
donor-gift|Gift of a donor|What a person gives, or could give, is between them and the organization.
ee-personal|Estonian or Lithuanian personal code
eg-national|Egyptian national id
email|E-mail address|An e-mail address tells who a person is and lets strangers write to them.
es-dni|Spanish DNI or NIE
et-fayda|Ethiopian Fayda number
fi-personal|Finnish personal identity code
fr-nir|French social security number
gh-card|Ghana Card number
gr-amka|Greek AMKA
health-detail|Health detail|What a person suffers from is theirs to tell.
health-plan-number|Health insurance number|A health insurance number tells who a person is and opens their claims.
hk-identity|Hong Kong identity card
hr-oib|Croatian OIB
hu-taj|Hungarian TAJ
iban|Bank account (IBAN)|A bank account number can be used to take money or to pretend to be the account holder.
id-nik|Indonesian NIK
identity-card|Identity card number
ie-pps|Irish PPS number
il-national|Israeli id
immigration-status|Immigration status|A person's immigration status can put them in danger.
in-aadhaar|Indian Aadhaar number
in-pan|Indian PAN
in-voter|Indian voter id
ip-address|Internet address (IP)|An internet address can show which person or household was online.
is-kennitala|Icelandic kennitala
it-fiscal-code|Italian fiscal code
jp-my-number|Japanese My Number
json-web-token|Sign-in token (JWT)|Whoever has a sign-in token is taken for the person that it was made for.
ke-national|Kenyan id or KRA PIN
kr-resident|Korean resident number
lk-nic|Sri Lankan NIC
lv-personal|Latvian personal code
medical-record-number|Medical record number|A medical record number leads to everything that a clinic knows of a person.
mx-curp|Mexican CURP
mx-rfc|Mexican RFC
my-nric|Malaysian MyKad number
ng-nin|Nigerian NIN or BVN
nl-bsn|Dutch BSN
no-national|Norwegian identity number
np-citizenship|Nepali citizenship number
nz-ird|New Zealand IRD number
nz-nhi|New Zealand health number
passport|Passport number|A passport number picks out one person and can be misused for travel or fraud.
password|Password|A password opens an account for whoever reads it.
payment-card|Payment card number|A card number can be used to pay, and card rules forbid sharing it.
pe-ruc|Peruvian RUC
people-list|Entry of a list of people|This looks like a list of people and how to reach them.
person-name|Name of a person|A name tells who the text is about.
personal-link|Link that opens without a password|Whoever has this link can open what it leads to, without a password.
personal-number|Personal or tax number
ph-ids|Philippine TIN, SSS or PhilSys number
phone|Phone number|A phone number tells who a person is and lets strangers call them.
pk-cnic|Pakistani CNIC
pl-pesel|Polish PESEL
postal-address|Postal address|A postal address tells where a person can be found.
private-key|Private key|Whoever has a private key can log in or sign as its owner.
pt-nif|Portuguese NIF
ro-cnp|Romanian CNP
rs-jmbg|JMBG (former Yugoslavia)
rw-national|Rwandan national id
safety-detail|Safety detail|Who looks for a person can use this to find or hurt them.
se-personal|Swedish personal number
secret|Key or token|Whoever has this key or token can act as the organization.
service-token|Service token|Whoever has a service token can act in that service as the organization.
sg-nric|Singapore NRIC or FIN
social-handle|Name on a social network|It leads strangers to what a person shows and to the person.
swift-code|Bank code (SWIFT/BIC)|With a bank code and an account number, money can be moved.
sy-national|Syrian or Arab national id
th-national|Thai national id
tr-national|Turkish id
travel-document-zone|Machine-readable zone of a passport|These lines hold a person's name, birth date and passport number.
tw-national|Taiwanese id
ua-tax-id|Ukrainian tax number
ug-nin|Ugandan NIN
uk-driving-licence|UK driving licence number
uk-nhs|UK NHS number
uk-nino|UK National Insurance number|A National Insurance number opens a person's tax and benefit records.
uk-sort-code|UK sort code|With a sort code and an account number, money can be taken from an account.
uk-utr|UK taxpayer reference
us-alien-number|US alien number
us-bank-routing|US bank routing number|With a routing and an account number, money can be taken from an account.
us-dea|US DEA number
us-driver-license|Driver licence number|A driver licence number picks out one person and is used to prove who they are.
us-ein|US employer identification number (EIN)|It belongs to an organization, or to a person who works for themselves.
us-mbi|US Medicare number
us-npi|US provider number (NPI)
us-ssn|US Social Security number|A Social Security number is all that a thief needs to open accounts in a person's name.
us-uscis-receipt|USCIS receipt number
uy-cedula|Uruguayan identity number
vat-number|VAT number|A VAT number tells which person or organization is meant.
vehicle-plate|Vehicle plate|A vehicle plate leads to the person who owns it.
za-national|South African id
`,
);
