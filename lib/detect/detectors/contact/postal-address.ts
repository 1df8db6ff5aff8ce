import {
  ANNOUNCED,
  BOX,
  COMPOUND,
  isSetOff,
  KIND_FIRST,
  mayBeHouse,
  mayHaveFlat,
  NUMBER_AND_FLAT,
  NUMBER_AND_POSTCODE,
  NUMBER_FIRST,
  NUMBER_THEN_KIND,
} from "../../address-parts.ts";
import type { Detector, Examples } from "../../detector.ts";

/** Postal address. */
export const postalAddress: Detector = {
  infoType: "postal-address",
  category: "contact",
  label: "Postal address",
  placeholder: "Address",
  near: [
    ..."address,addresses,home address,postal address,billing address,lives at,lived at,living at,residing at,resides at,mailing address,street address,shipping address,delivery address,staying at,moved to,moving to,relocated to,located at,ship to,ship it to,shipped to,send it to,send to,sent to,send the letter to,deliver to,delivered to,meet at,met at,meet you at,meet me at,based at,office is at,visit us at,find us at,house at,apartment at,property at,residence,apo,fpo,dpo".split(
      ",",
    ),
    ..."direccion,domicilio,vive en,adresse,anschrift,wohnhaft,wohnt in,endereco,morada,mora na,indirizzo,residente in,adres,adress,adressen,osoite,adresa,lakcim,cim,habite au,demeurant,domicilie".split(
      ",",
    ),
    ..."rue,avenue,boulevard,chemin,impasse,quai,calle,avenida,avda,paseo,plaza,camino,carrer,viale,via,piazza,corso,vicolo,strada,rua,travessa,praca,alameda,estrada,ul,ulica,aleja,ulice,bulevardul".split(
      ",",
    ),
  ],
  reach: [24, 16],
  rules: [
    { anchor: "number", mayBegin: mayBeHouse, pattern: NUMBER_FIRST, validate: isStreet, confidence: 0.75, namedConfidence: 0.85 },
    { anchor: "number", mayBegin: mayBeHouse, pattern: NUMBER_AND_POSTCODE, validate: isWritten, confidence: 0.75, namedConfidence: 0.85 },
    { anchor: "number", mayBegin: mayHaveFlat, pattern: NUMBER_AND_FLAT, validate: isWritten, confidence: 0.7, namedConfidence: 0.85 },
    { anchor: "number", mayBegin: mayBeHouse, pattern: NUMBER_THEN_KIND, confidence: 0.75 },
    { anchor: "number", mayBegin: isSetOff, pattern: COMPOUND, confidence: 0.65, namedConfidence: 0.8 },
    { anchor: "word", pattern: KIND_FIRST, validate: isWritten, confidence: 0.75 },
    { anchor: "near", pattern: ANNOUNCED, measure: announced, confidence: 0.7 },
    { anchor: "number", mayBegin: isSetOff, pattern: BOX, confidence: 0.75 },
  ],
};

// Where the sentence goes on behind the address.
const SENTENCE =
  /[,.]?\s(?:and|but|or|for|last|this|next|since|until|because|with|where|when|who|which|after|before|today|tomorrow|now|then|thanks?|please|to|in (?:the|a)|is|was|has|i|my|we|her|his|on|by|from)\b/i;

function announced(match: string): number {
  const cut = SENTENCE.exec(match);
  const address = (cut === null ? match : match.slice(0, cut.index)).replace(/[\s,.]+$/, "");
  if (/[a-z]{4,}\. [A-Z]/.test(address)) return 0;
  return /\d/.test(address) &&
    /\p{L}{3}/u.test(address) &&
    address.length >= 7 &&
    !/ (?:in|since|of|for|on|at|by|until|to|about|around) \d|^\d{1,2} ?[ap]\.?m\b|^\D*(?:19|20)\d\d$/.test(address) &&
    !/^\d+\s(?:days?|weeks?|months?|years?|people|times|hours?|minutes?)\b/i.test(address)
    ? address.length
    : 0;
}

// "5 Steps to Success", "2024 Annual Gift Fund Drive"
function isStreet(match: string): boolean {
  return (
    !/^\d{1,3} \w{3,}est\b|^(?:19|20)\d\d (?:Annual|Spring|Fall|Summer|Winter|Census|Q\d|Report|World|National)/.test(match) &&
    isWritten(match)
  );
}

function isWritten(match: string): boolean {
  return /\p{L}{3}/u.test(match) && !/[{}[\]|=]|\d{4}-\d\d-\d\d|https?:|\b\d{1,2}:\d\d\b/.test(match);
}

export const examples: Examples = {
  source: "UPU S42; USPS Publication 28; Royal Mail PAF",
  finds: [
    ["lives at 1420 Maple Street, Apt 3, Reno, NV 89501 now", "1420 Maple Street, Apt 3, Reno, NV 89501"],
    ["at 14 Main Street, Springfield", "14 Main Street"],
    ["221B Baker Street, London NW1 6XE", "221B Baker Street, London NW1 6XE"],
    ["PO Box 882, Elko, NV 89801", "PO Box 882, Elko, NV 89801"],
    ["Anschrift: Lindenstraße 12, 10969 Berlin", "Lindenstraße 12, 10969 Berlin"],
    ["Jane Doe\n88 Willow Stream\nPort Anna, TX 75001", "88 Willow Stream\nPort Anna, TX 75001"],
    ["Adresse : 12, rue de la Paix, 75002 Paris", "12, rue de la Paix, 75002 Paris"],
    ["Calle Mayor 5, 28013 Madrid", "Calle Mayor 5, 28013 Madrid"],
    ["Unit 0712 Box 5120\nAPO AE 09014", "Unit 0712 Box 5120\nAPO AE 09014"],
    ["I moved to 5049 Harjukuja 54, Seinäjoki last week", "5049 Harjukuja 54, Seinäjoki"],
    ["6/9 Maria Access, West End, ACT 2645", "6/9 Maria Access, West End, ACT 2645"],
  ],
  ignores: [
    ["5 Steps to Success", "a title"],
    ["in 2024 we served Main Street", "no number before it"],
    ["we moved to 3 days a week", "no street"],
    ["send to 25 people", "no street"],
    ["12 % moved to stable homes. Budget line 9611 was spent", "a sentence ends"],
  ],
};
