import type { Detector, Examples, Place } from "../../detector.ts";
import { CODE, codeLength, labelledBy, SMALL_CODE } from "../../labelled.ts";

const CARDS =
  "national id,national id number,national id no,national identity,national identity number,national identity card,national identification number,national identifier,identity card,identity card number,identity card no,id card,id card number,id card no,identity document number,government id,government id number,government issued id,citizen id,personal id number,personalausweis,personalausweisnummer,ausweisnummer,ausweis-nr,carte d'identite,numero de carte d'identite,carte nationale d'identite,documento de identidad,numero de documento de identidad,numero de identidad,carta d'identita,numero carta d'identita,bilhete de identidade,registro geral,identiteitskaart,identiteitskaartnummer,dowod osobisty,numer dowodu,residence permit,residence permit number,work permit number,visa number,refugee id,refugee card,refugee number,asylum seeker number,voter card number".split(
    ",",
  );

/** The number of an identity card, permit or refugee paper where nobody says of which country it is. */
export const identityCard: Detector = {
  infoType: "identity-card",
  category: "beneficiary",
  label: "Identity card number",
  placeholder: "Identity card",
  near: CARDS,
  reach: [32, 0],
  yields: true,
  rules: [
    { anchor: "near", pattern: CODE, measure: ofCard, confidence: 0.84 },
    { anchor: "near", pattern: SMALL_CODE, measure: ofCard, confidence: 0.75 },
    // It says itself what it is, whatever the label.
    { anchor: "prefix", prefixes: ["NID-", "NID "], pattern: /NID[- ]\d{6,12}(?![\w-])/y, confidence: 0.97 },
  ],
};

const isLabelled = labelledBy(CARDS);

function ofCard(match: string, place: Place): number {
  return isLabelled(place) ? codeLength(match, 5, 6, 20) : 0;
}

export const examples: Examples = {
  source: "ISO/IEC 7501-3 and common forms of national cards",
  finds: [
    ["National ID: NID-652960485", "NID-652960485"],
    ["Personalausweis: L01X00T471", "L01X00T471"],
    ["residence permit number RZ8124455", "RZ8124455"],
  ],
  ignores: [
    ["identity card of 2024", "a year"],
    ["652960485", "nothing says what it is"],
  ],
};
