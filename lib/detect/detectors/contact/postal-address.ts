import type { Detector, Examples } from "../../detector.ts";

/** Postal address. */
export const postalAddress: Detector = {
  infoType: "postal-address",
  category: "contact",
  label: "Postal address",
  placeholder: "Address",
  explanation: "A postal address tells where a person can be found.",
  near: "address,home address,lives at,living at,residing at,resides at,mailing address,street address,shipping address,direccion,domicilio,adresse,anschrift,endereco,morada,indirizzo,adres,staying at".split(
    ",",
  ),

  rules: [
    {
      anchor: "text",
      pattern:
        /(?<![\w.$-])(?:\d{1,6}(?:-\d{1,4})?[A-Za-z]? (?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.? )?(?:(?:[A-Z][a-z'.]{1,20}|\d{1,3}(?:st|nd|rd|th)|Mc[A-Z][a-z]{1,15}|of|the) ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Place|Pl|Square|Sq|Terrace|Ter|Way|Circle|Cir|Parkway|Pkwy|Highway|Hwy|Trail|Close|Crescent|Cres|Gardens|Grove|Mews|Walk|Hill|Row|Alley|Loop|Pike)\b\.?(?:,? (?:Apt|Apartment|Unit|Suite|Ste|Flat|#|Floor|Fl)\.? ?#?[A-Za-z0-9-]{1,6})?(?:,?\s{1,3}[A-Z][A-Za-z.' -]{2,24},?\s{1,3}(?:[A-Z]{2}\.? \d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2,3} \d{4}|[A-Z]{2} [A-Z]\d[A-Z] ?\d[A-Z]\d))?)(?![\w<])/g,
      confidence: 0.75,
      namedConfidence: 0.85,
    },
    {
      anchor: "text",
      pattern: /(?<![\w<])(?:P\.? ?O\.? ?Box \d{1,6}(?:,\s{1,3}[A-Z][A-Za-z.' -]{2,24},?\s[A-Z]{2} \d{5}(?:-\d{4})?)?)(?![\w<])/g,
      confidence: 0.6,
    },
    {
      anchor: "near",
      pattern:
        /(?<![\w<])(?:(?:(?:rue|avenue|boulevard|calle|avenida|av\.|via|viale|piazza|rua|travessa|ul\.|plaza|paseo|carrer)\s(?:[\w\u00c0-\u024f.'-]{1,20}\s){0,4}[\w\u00c0-\u024f.'-]{1,20},? ?(?:n[º°o.] ?)?\d{1,5}|\d{1,4}(?: ?bis)?,? (?:rue|avenue|boulevard|place|chemin|allée|impasse)\s[\w\u00c0-\u024f.' -]{3,40}|[A-Z\u00c0-\u024f][\w\u00c0-\u024f.-]{2,30}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|laan|straat|gatan|vägen|vej|gata) \d{1,4}[a-z]?)(?:,?\s{1,3}(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3})? [A-Z\u00c0-\u024f][\w\u00c0-\u024f-]{2,25})?)(?![\w<])/gi,
      confidence: 0.75,
    },
    {
      anchor: "text",
      pattern:
        /(?<![\w<])(?:[A-Z\u00c0-\u00de][a-z\u00df-\u00ff.-]{2,24}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|straat|laan) \d{1,4}[a-z]?(?:, ?(?:D-)?\d{4,5}(?: [A-Z]{2})? [A-Z\u00c0-\u00de][a-z\u00df-\u00ff]{2,25})?)(?![\w<])/g,
      confidence: 0.65,
    },
  ],
  source: "UPU S42; USPS Publication 28; Royal Mail PAF",
};

export const examples: Examples = {
  finds: [
    ["lives at 1420 Maple Street, Apt 3, Reno, NV 89501 now", "1420 Maple Street, Apt 3, Reno, NV 89501"],
    ["221B Baker Street, London NW1 6XE", "221B Baker Street, London NW1 6XE"],
    ["PO Box 882, Elko, NV 89801", "PO Box 882, Elko, NV 89801"],
    ["Anschrift: Lindenstraße 12, 10969 Berlin", "Lindenstraße 12, 10969 Berlin"],
  ],
  ignores: [
    ["5 Steps to Success", "a title"],
    ["in 2024 we served Main Street", "no number before it"],
  ],
};
