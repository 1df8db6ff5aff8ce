import { isZaNational } from "../../../checksums/asia-africa-oceania.ts";
import { digitsOf } from "../../../checksums/weighted.ts";
import type { Detector, Examples } from "../../../detector.ts";

/** South African id. */
export const zaNational: Detector = {
  infoType: "za-national",
  category: "beneficiary",
  label: "South African id",
  placeholder: "SA ID",
  near: "sa id,south african id,id number,id no,identity number,rsa id,identiteitsnommer".split(","),
  rules: [
    {
      anchor: "digits",
      fewestDigits: 13,
      pattern: /(?<![\w.-])(?:\d{13})(?![\w-]|\.\d)/g,
      validate: (match) => isZaNational(digitsOf(match)),
      confidence: 0.65,
      namedConfidence: 0.95,
    },
    {
      anchor: "near",
      pattern: /(?<![\w.-])(?:\d{6} ?\d{4} ?[012]\d{2})(?![\w-]|\.\d)/g,
      validate: (match) => isZaNational(digitsOf(match)),
      confidence: 0.9,
    },
  ],
};

export const examples: Examples = {
  source: "Identification Act 68 of 1997",
  finds: [
    ["sa id: 8505175943083", "8505175943083"],
    ["8505175943083 (sa id)", "8505175943083"],
  ],
  ignores: [
    ["sa id: 8505174453085", "fails its check"],
    ["the sa id of a person", "no number"],
  ],
};
