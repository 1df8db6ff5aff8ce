import type { Detector, Examples } from "../../detector.ts";

/** Machine-readable zone of a passport. */
export const travelDocumentZone: Detector = {
  infoType: "travel-document-zone",
  category: "beneficiary",
  label: "Machine-readable zone of a passport",
  placeholder: "Passport zone",

  rules: [
    {
      anchor: "text",
      holds: "<",
      pattern: /(?<![\w<])(?:[PIACV][A-Z<][A-Z]{3}[A-Z<]{25,39}(?:\s{1,3}[A-Z0-9<]{30,44}){1,2})(?![\w<])/g,
      confidence: 0.95,
    },
    {
      anchor: "text",
      holds: "<",
      pattern:
        /(?<![\w<])(?:[IAC][A-Z<][A-Z]{3}[A-Z0-9<]{25}\s{1,3}\d{7}[MFX<]\d{7}[A-Z]{3}[A-Z0-9<]{11}\d(?:\s{1,3}[A-Z<]{30})?)(?![\w<])/g,
      confidence: 0.95,
    },
  ],
};

export const examples: Examples = {
  source: "ICAO Doc 9303 parts 4 to 6",
  finds: [
    [
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
    ],
  ],
  ignores: [["A<B<C<D", "no zone"]],
};
