import { isEsDni, isNlBsn, mod1110 } from "../../checksums/europe.ts";
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
const VAT = "vat,vat number,vat no,vat id,vat reg,vat reg no,vat registration,vat registration number,eu vat";

const REGISTERS: readonly Register[] = [
  [`:${VAT},at vat,uid,uid nummer`, /^(?:AT)?U\d{8}$/, isAtVat],
  [
    `:${VAT},btw,btw nummer,btw nr,tva,tva nr,nwst,ondernemingsnummer,numero d'entreprise,belgian enterprise number,enterprise number,kbo,bce`,
    /^(?:BE)?[01]?\d{9}$/,
    isBeVat,
  ],
  [`:${VAT},ddc,dds,eik,bulstat,ддс,еик`, /^(?:BG)?\d{9}$/, either(ends("12345678", 11), ends("3456789a", 11))],
  [`:${VAT},fpa`, /^(?:CY)?\d{8}[A-Z]$/, (value) => isCyVat(value.slice(-9))],
  [`:${VAT},dic,dič,ico,ičo`, /^(?:CZ|SK)?\d{8}$/, (value) => isCzech(digitsOf(value))],
  [`:${VAT},ust id,ust-idnr,ust id nr,ustid,ust-id,umsatzsteuer-id`, /^(?:DE)?\d{9}$/, (value) => mod1110(digitsOf(value))],
  [`:${VAT},cvr,cvr nr,cvr-nummer,se-nummer,moms`, /^(?:DK)?\d{8}$/, sums("27654321", 11)],
  [`:${VAT},kmkr`, /^(?:EE)?\d{9}$/, sums("371371371", 10)],
  [`:${VAT},cif,nif,numero de identificacion fiscal,nif-iva`, /^(?:ES)?[A-HJNP-SUVW]\d{7}[\dA-J]$/, (value) => isEsCif(value.slice(-9))],
  [
    `:${VAT},nif,numero de identificacion fiscal`,
    /^(?:ES)?[XYZKLM\d]\d{7}[A-Z]$/,
    (value) => isEsDni(value.slice(-9).replace(/^[KLM]/, "0")),
  ],
  [`:${VAT},alv,alv nro,y-tunnus,y tunnus`, /^(?:FI)?\d{8}$/, sums("79a58421", 11)],
  [`:${VAT},tva,n tva,n° tva,tva intracommunautaire,numero de tva`, /^(?:FR|MC)?[A-Z\d]{2}\d{9}$/, isFrVat],
  [`:${VAT},vat gb`, /^(?:GB|XI)?\d{9}(?:\d{3})?$/, isUkVat],
  [`:${VAT},afm,φπα,αφμ,fpa`, /^(?:EL|GR)?\d{9}$/, isGrVat],
  [`:${VAT},oib`, /^HR\d{11}$/, (value) => mod1110(digitsOf(value))],
  [`:${VAT},adoszam,anum`, /^(?:HU)?\d{8}(?:\d{3})?$/, (value) => sums("97319731", 10)(digitsOf(value).slice(0, 8))],
  [`:${VAT},cbl,tax reference number`, /^(?:IE)?\d[\dA-Z]\d{5}[A-W][A-I]?$/, (value) => isIeVat(value.replace(/^IE/, ""))],
  [`:${VAT},iva,partita iva,p iva,p.iva,p. iva,numero di partita iva,codice fiscale`, /^(?:IT)?\d{11}$/, luhnOf()],
  [`:${VAT},pvm,pvm kodas`, /^(?:LT)?\d{9}$|^(?:LT)?\d{12}$/, either(lithuanian(1), lithuanian(3))],
  [`:${VAT},tva,matricule tva`, /^(?:LU)?\d{8}$/, isLuVat],
  [`:${VAT},pvn,pvn reg,pvn registracijas numurs,pievienotas vertibas nodokla`, /^(?:LV)?[4-9]\d{10}$/, sums("91483a25761", 11, 3)],
  [`:${VAT},vat malta`, /^(?:MT)?\d{8}$/, sums("346789a1", 37)],
  [
    `:${VAT},btw,btw nummer,btw-nummer,btw-identificatienummer,omzetbelastingnummer,ob nummer`,
    /^(?:NL)?\d{9}B\d{2}$/,
    (value) => isNlBsn(value.replace(/^NL/, "").slice(0, 9)) || is97(`NL${value.replace(/^NL/, "")}`),
  ],
  [`:${VAT},mva,mva nr,orgnr,org nr,organisasjonsnummer,foretaksregisteret`, /^(?:NO)?\d{9}(?:MVA)?$/, sums("327654321", 11)],
  [`:${VAT},nip,nip ue,numer identyfikacji podatkowej`, /^(?:PL)?\d{10}$/, sums("657234567a", 11)],
  [`:${VAT},cf,cui,cif,cod fiscal`, /^(?:RO)?\d{6,10}$/, romanian],
  [`:${VAT},moms,momsnr,vat sweden`, /^(?:SE)?\d{10}01$/, (value) => luhnOf(10)(value)],
  [`:${VAT},ddv,id za ddv,davcna stevilka`, /^(?:SI)?[1-9]\d{7}$/, ends("8765432", 11, true)],
  [`:${VAT},ic dph,dph`, /^(?:SK)?[1-9]\d{9}$/, (value) => Number(digitsOf(value)) % 11 === 0],
  [
    `:${VAT},uid,mwst,tva,iva,tpv,uid-nummer,ide,swiss business identifier`,
    /^CHE\d{9}(?:MWST|TVA|IVA|TPV)?$/,
    (value) => sums("543276541", 11)(value),
  ],
  [`:${VAT},vsk,vsk numer,vsk number`, /^(?:IS)?\d{5,6}$/],
  [`:${VAT},vat oman`, /^OM\d{10}$/],
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
  0.6,
  REGISTERS,
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
