import type { Detector, Examples } from "../../detector.ts";

/** Vehicle plate. */
export const vehiclePlate: Detector = {
  infoType: "vehicle-plate",
  category: "contact",
  label: "Vehicle plate",
  placeholder: "Plate",
  near: "license plate,licence plate,number plate,plate number,plate no,registration plate,vehicle registration,car registration,vin,placa,matricula,kennzeichen,plaque,immatriculation".split(
    ",",
  ),

  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:[A-Z]{1,3}[ -]?\d{2,4}[ -]?[A-Z]{0,3}|\d{1,4}[ -]?[A-Z]{2,3}[ -]?\d{0,3}|[A-HJ-NPR-Z0-9]{17})(?![\w-]|\.\d)/g,
      validate: isPlate,
      confidence: 0.7,
    },
  ],
};

function isPlate(match: string): boolean {
  return /[A-Z]/.test(match) && /\d/.test(match) && match.length >= 5;
}

export const examples: Examples = {
  source: "National plate formats; ISO 3779",
  finds: [
    ["license plate 7ABC123", "7ABC123"],
    ["number plate AB12 CDE", "AB12 CDE"],
  ],
  ignores: [["7ABC123", "nothing says what it is"]],
};
