/** What a column of a table of people holds. */
export type Column =
  | "name"
  | "email"
  | "phone"
  | "address"
  | "birth-date"
  | "government-id"
  | "record-id"
  | "amount"
  | "sensitive"
  | "note"
  | "other";

const KINDS: readonly (readonly [Column, RegExp])[] = [
  [
    "other",
    /dataquality$|^(?:date(?:created|updated|deleted))|^(?:account|org|organi[sz]ation|company|campaign|fund|file|user|product|program|event)name$/,
  ],
  ["email", /e?mail|correo|courriel|^attendee$/],
  ["phone", /phone|mobile|^cell|^tel|fax$|movil|portable|handy|celular/],
  ["birth-date", /^dob$|birth|nacimiento|naissance|geburt|nascimento|geboorte|nascita/],
  [
    "government-id",
    /^ssn$|socialsecurity|^(?:tax|national|passport)(?:id|no|number)$|^passport$|aliennumber|^anumber$|curp|^nhs|^dni$|^cpf$/,
  ],
  [
    "record-id",
    /(?:donor|constituent|client|contact|person|personal|participant|case|account|member|patient|hmis|household|enrollment|gift|contributor|system|import)(?:id|no|number|code)$|^pidm$|cnbioid|^indvid$/,
  ],
  [
    "name",
    /(?:first|last|middle|given|family|full|maiden|nick|sort|display|legal|whole|preferred|donor|client|patient|participant|contributor|constituent|member|guardian|child|spouse|household|envelope|formal|informal|person|cardholder|customer|employee|volunteer)(?:\d|sp)?names?$|^(?:name|names|first|last|surname|forename|fname|lname|donor|constituent|contributor|client|customer|employee|volunteer|participant|patient|resident|tenant|survivor|attendee|member|guest|camper|student|child|guardian|salutation|recognitionname|nombre(?:completo)?s?|apellidos?|usuari[ao]s?|donantes?|nom|prenom|beneficiaire|beneficiari[ao]|donat(?:eur|ore)|vorname|nachname|klient(?:in)?|spender(?:in)?|cognome|nome(?:completo)?|sobrenome|doador|voornaam|achternaam|honoreename)$|contact\d?(?:first|last)?name$|headofhousehold/,
  ],
  [
    "address",
    /addr|street|^(?:home|work|pref|mailing|account\d)?(?:city|state|zip|zipcode|postalcode|postcode|county|province)$|^plz$|strasse|direccion|adresse|endereco/,
  ],
  [
    "amount",
    /amount|amt$|^(?:ly|ly2)?ytd$|total|^given|giving|pledge|networth|capacity|(?:wealth|donor|capacity)(?:rating|score)|income|^gifts?$|^(?:last|largest|first)gift$|gift\d+$|^donation$|pledge|salary|importe|montant|betrag|spende|valor|importo|bedrag|^don$|donativo/,
  ],
  [
    "sensitive",
    /^(?:age|edad|alter|idade|eta)$|race|ethnic|gender|^sex$|veteran|disab|diagnos|condition|immigra|citizen|origin|housing|homeless|livingsituation|hiv|medic|insurance|language|religion|domestic|pregnan|income|allerg|maritalstatus|native|^asian$|black|hispanic|^white$|trauma|safety|benefit|aufenthalt|nationalit|logement|salud|sante$|refugio|refuge$|motivo|krank|gesund|pflege|status(?:migr|laboral)|discapac|handicap/,
  ],
  ["note", /note|narrative|comment|remark|restriction|observacion|bemerkung/],
];

/** Words of a header that only lists of donors have, and only lists of those who are looked after. */
const DONOR =
  /gift|^gf[a-z]|dona[cdnt]|donor|pledge|giving|^totalgiven|contrib|appeal|solicit|lybunt|sybunt|constituent|^cn(?:bio|adr|ph|sp)|steward|(?:wealth|capacity)(?:rating|score)?|tribute|envelope|fairmarket|deductible|tendertype|memoryhonor|^lgl|yrsdonated|^(?:ly)?ytd$|glcode|fundraiser|communicationrestrictions|softcredit|honoree|formalname|householdsortname|spende|zuwendung|^don$|dudon$|recufiscal|doac|doador|importodon/;
const CASE =
  /client|^case|casemanager|caseworker|intake|enroll|program(?:entry|exit)|dataquality$|^personalid$|hoh$|livingsituation|disablingcondition|veteran|discharge|referral|housing|homeless|diagnos|immigra|participant|patient|^(?:entry|exit)date$|destination|householdsize|assignedstaff|bednight|countryoforigin|primarylanguage|medicaid|domesticviolence|survivor|foster|guardian|klient|beneficiaire|beneficiari[ao]|usuari[ao]|aufenthalt|nationalit|logement|refugio|expediente|aktenzeichen|camper|allerg/;

/** Exports that are known by their headers. */
const SYSTEMS: readonly (readonly [id: string, pattern: RegExp])[] = [
  ["raisers-edge", /^(?:cnbio|cnadr|cnph|cnspspbio|gf)[a-z0-9]/],
  [
    "salesforce-npsp",
    /^contact[12](?:first|last|personal|work|preferred|home|salut|birth|title)|^donation(?:donor|amount|date|stage|recordtypename|memberlevel)|^paymentcheckreferencenumber$|^account[12](?:name|street|city)/,
  ],
  [
    "bloomerang",
    /^(?:householdsortname|envelopename|informalname|formalname|communicationrestrictions|accountstatus|isanonymous|transactionreference)$/,
  ],
  ["donorperfect", /^(?:nomail|lastcontribamt|lyytd|avgamt|yrsdonated|glcode|solicitcode|memoryhonor|giftnarrative)$/],
  ["little-green-light", /^lgl|^(?:prefstreet|prefcity|prefphone|vehiclename|deductibleamount|externalgiftid)$/],
  ["neon-crm", /^(?:tendertype|donorname|iscompany|honormemorypersonname|donornote|donationtype|fairmarketvalue)$/],
  [
    "hmis",
    /dataquality$|^(?:amindaknative|blackafamerican|hispaniclatinaeo|relationshiptohoh|priorlivingsituation|disablingcondition|personalid|enrollmentid)$/,
  ],
  ["civicrm", /^(?:sortname|displayname|externalidentifier|financialtype|contributionstatus)$/],
];
const FEWEST_OF_SYSTEM = 2;

/** What the headers of a table tell. */
export interface Headers {
  readonly columns: readonly Column[];
  readonly donor: number;
  readonly cases: number;
  /** Id of the system that such a table comes out of; "" when it is not known. */
  readonly system: string;
}

/** Reads the header cells of a table, or the names of fields. */
export function readHeaders(cells: readonly string[]): Headers {
  // An address is no header.
  const plain = cells.map((cell) =>
    cell.includes("@")
      ? ""
      : cell
          .normalize("NFD")
          .toLowerCase()
          .replace(/[^a-z0-9]/g, ""),
  );
  const count = (pattern: RegExp) => plain.filter((cell) => pattern.test(cell)).length;
  const system = SYSTEMS.map(([id, pattern]) => [id, count(pattern)] as const).reduce((a, b) => (b[1] > a[1] ? b : a));
  return {
    columns: plain.map((cell) => (cell.length > 40 ? "other" : (KINDS.find(([, pattern]) => pattern.test(cell))?.[0] ?? "other"))),
    donor: count(DONOR),
    cases: count(CASE),
    system: system[1] >= FEWEST_OF_SYSTEM ? system[0] : "",
  };
}
