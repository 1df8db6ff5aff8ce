import { isCzBirth, isEsDni, isLvPersonal, isNlBsn, mod1110 } from "../../checksums/europe.ts";
import {
  either,
  ends,
  is97,
  isAtVat,
  isBeVat,
  isCyVat,
  isEsCif,
  isFrVat,
  isGrVat,
  isIeVat,
  isLuVat,
  isUkVat,
  luhnOf,
  sums,
} from "../../checksums/registers.ts";
import { digitsOf, weightedSum } from "../../checksums/weighted.ts";
import type { Examples } from "../../detector.ts";
import { type Register, registerDetectors } from "../../registers.ts";

// Those who sell are in a public register; the number is worth a word where it is a person's.
const VAT =
  "value added tax registration number,vat,vat number,vat no,vat id,vat reg,vat reg no,vat registration,vat registration number,eu vat,value added tax number".split(
    ",",
  );

const REGISTERS: readonly Register[] = [
  ["austria:at vat,uid,umsatzsteuer-identifikationsnummer", /^(?:AT)?U\d{8}$/, isAtVat],
  ["belgi:btw,tva,nwst,ondernemingsnummer,numero d'entreprise,kbo,bce", /^(?:BE)?[01]?\d{9}$/, isBeVat],
  ["bulgaria:ddc,dds,eik,bulstat,ддс,еик", /^(?:BG)?\d{9}$/, either(ends("12345678", 11), ends("3456789a", 11))],
  ["bulgaria:ddc,dds,ддс", /^(?:BG)?\d{10}$/, either(ends("2485a9736", 11), ends("ljhdb9731", 10), ends("432765432", 11, true))],
  ["cypr|κύπρ:φπα,fpa", /^(?:CY)?\d{8}[A-Z]$/, (value) => isCyVat(value.slice(-9))],
  ["czech|slovak:dic,ico,danove identifikacni cislo", /^(?:CZ|SK)?\d{8}$/, (value) => isCzech(digitsOf(value))],
  ["czech:dic,danove identifikacni cislo", /^(?:CZ)?\d{9,10}$/, (value) => isCzBirth(digitsOf(value))],
  [
    "german:ust id,ust-idnr,ustid,ust-id,umsatzsteuer-id,umsatzsteuer-identifikationsnummer",
    /^(?:DE)?\d{9}$/,
    (value) => mod1110(digitsOf(value)),
  ],
  ["danish|denmark:cvr,cvr-nummer,se-nummer,moms,momsregistreringsnummer", /^(?:DK)?\d{8}$/, sums("27654321", 11)],
  ["estonia:kmkr,kaibemaksukohuslase", /^(?:EE)?\d{9}$/, sums("371371371", 10)],
  [
    "spanish|spain:cif,nif,numero de identificacion fiscal,codigo de identificacion fiscal,nif-iva",
    /^(?:ES)?[A-HJNP-SUVW]\d{7}[\dA-J]$/,
    (value) => isEsCif(value.slice(-9)),
  ],
  [
    "spanish|spain:nif,numero de identificacion fiscal",
    /^(?:ES)?[XYZKLM\d]\d{7}[A-Z]$/,
    (value) => isEsDni(value.slice(-9).replace(/^[KLM]/, "0")),
  ],
  ["finnish|finland:alv,y-tunnus,y tunnus,arvonlisaveronumero", /^(?:FI)?\d{8}$/, sums("79a58421", 11)],
  ["french|france|monac:tva,n tva,n° tva,numero de tva,taxe sur la valeur ajoutee", /^(?:FR|MC)?[A-Z\d]{2}\d{9}$/, isFrVat],
  [":vat gb", /^(?:GB|XI)?\d{9}(?:\d{3})?$/, isUkVat],
  ["greek|greece:afm,φπα,αφμ,fpa,αριθμος φορολογικου μητρωου", /^(?:EL|GR)?\d{9}$/, isGrVat],
  ["croatia:oib", /^HR\d{11}$/, (value) => mod1110(digitsOf(value))],
  ["hungar:adoszam,anum", /^(?:HU)?\d{8}(?:\d{3})?$/, (value) => sums("97319731", 10)(digitsOf(value).slice(0, 8))],
  [":cbl,tax reference number", /^(?:IE)?\d[\dA-Z]\d{5}[A-W][A-I]?$/, (value) => isIeVat(value.replace(/^IE/, ""))],
  ["ital:iva,partita iva,p iva,p.iva,p. iva,codice fiscale", /^(?:IT)?\d{11}$/, luhnOf()],
  ["lithuania:pvm,pridetines vertes mokestis", /^(?:LT)?\d{9}$|^(?:LT)?\d{12}$/, either(lithuanian(1), lithuanian(3))],
  ["luxemb:tva,matricule tva,taxe sur la valeur ajoutee", /^(?:LU)?\d{8}$/, isLuVat],
  ["latvia:pvn,pievienotas vertibas nodokla", /^(?:LV)?[4-9]\d{10}$/, sums("91483a25761", 11, 3)],
  ["latvia:pvn,pievienotas vertibas nodokla", /^(?:LV)?[0-3]\d{10}$/, (value) => isLvPersonal(digitsOf(value))],
  [":vat malta", /^(?:MT)?\d{8}$/, sums("346789a1", 37)],
  [
    "dutch|netherlands:btw,btw-nummer,btw-identificatienummer,omzetbelastingnummer,ob nummer",
    /^(?:NL)?\d{9}B\d{2}$/,
    (value) => isNlBsn(value.replace(/^NL/, "").slice(0, 9)) || is97(`NL${value.replace(/^NL/, "")}`),
  ],
  ["norw:mva,orgnr,org nr,organisasjonsnummer,foretaksregisteret,merverdiavgift", /^(?:NO)?\d{9}(?:MVA)?$/, sums("327654321", 11)],
  ["poland|polish:nip,numer identyfikacji podatkowej", /^(?:PL)?\d{10}$/, sums("657234567a", 11)],
  [
    "romania:romanian company identifier,cf,cui,cif,cod fiscal,codul unic de inregistrare,cod de inregistrare in scopuri de tva",
    /^(?:RO)?\d{6,10}$/,
    romanian,
  ],
  ["portug:nif", /^(?:PT)?[1-9]\d{8}$/, sums("987654321", 11)],
  ["swed:momsregistreringsnummer,moms,momsnr,vat sweden,mervardesskatt", /^(?:SE)?\d{10}01$/, (value) => luhnOf(10)(value)],
  ["sloven:ddv,id za ddv,davcna stevilka", /^(?:SI)?[1-9]\d{7}$/, ends("8765432", 11, true)],
  ["slovak:ic dph,dph,ic pre dan z pridanej hodnoty", /^(?:SK)?[1-9]\d{9}$/, (value) => Number(digitsOf(value)) % 11 === 0],
  [
    "swiss|switz:swiss business identifier,uid,mwst,tva,iva,tpv,uid-nummer,ide,mehrwertsteuernummer,unternehmens-identifikationsnummer",
    /^CHE\d{9}(?:MWST|TVA|IVA|TPV)?$/,
    (value) => sums("543276541", 11)(value),
  ],
  ["iceland:vsk,virdisaukaskattsnumer", /^(?:IS)?\d{5,6}$/],
  ["oman:vat oman", /^OM\d{10}$/],
];

function lithuanian(first: number) {
  return (value: string) => {
    const digits = digitsOf(value);
    return ends(Array.from(digits.slice(0, -1), (_, index) => 1 + ((index + first - 1) % 9)).join(""), 11)(digits);
  };
}

function isCzech(digits: string): boolean {
  const rest = (11 - (weightedSum(digits, "8765432") % 11)) % 11;
  return (rest || 1) % 10 === Number(digits.charAt(7));
}

function romanian(value: string): boolean {
  const digits = digitsOf(value).padStart(10, "0");
  const sum = weightedSum(digits, "753217532");
  return ((sum * 10) % 11) % 10 === Number(digits.charAt(9));
}

/** Value added tax numbers, by country. */
export const vatNumbers = registerDetectors(
  {
    infoType: "vat-number",
    category: "contact",
    label: "VAT number",
    placeholder: "VAT number",
  },
  0.72,
  REGISTERS,
  VAT,
);

export const examples: Examples = {
  source: "Council Directive 2006/112/EC art. 215; national tax authorities",
  finds: [
    ["VAT: GB 980 7806 84", "GB 980 7806 84"],
    ["Ust-IdNr.: DE 136695 976", "DE 136695 976"],
    ["NIP 8567346215", "8567346215"],
  ],
  ignores: [
    ["VAT: GB 980 7806 85", "fails its check"],
    ["VAT was due, 20 % of the sum: 1234", "too short"],
  ],
};
