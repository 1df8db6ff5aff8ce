import type { Detector, Examples } from "../../../detector.ts";

/** Latin American identity number. */
export const arDni: Detector = {
  infoType: "ar-dni",
  category: "beneficiary",
  label: "Latin American identity number",
  placeholder: "Identity number",
  near: "dni,d.n.i.,documento,cedula,c.c.,doc identidad,ci".split(","),
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{1,2}\.\d{3}\.\d{3}|\d{1,3}(?:\.\d{3}){2,3}|\d{7,8}(?:-\d)?|\d{10}|\d-?\d{3}-?\d{4})(?![\w-]|\.\d)/g,
      confidence: 0.75,
    },
  ],
};

export const examples: Examples = {
  source: "Registro civil of each country",
  finds: [
    ["dni: 28.345.617", "28.345.617"],
    ["28.345.617 (dni)", "28.345.617"],
  ],
  ignores: [
    ["reference 28.345.617", "nothing says what it is"],
    ["the dni of a person", "no number"],
  ],
};
