import { luhn } from "../../../lib/detect/checksums/luhn.ts";
import { mod97 } from "../../../lib/detect/checksums/mod97.ts";
import type { Draw } from "./draw.ts";

/** The languages of the corpus. */
export type Language = "en" | "es" | "fr" | "de" | "pt";

const GIVEN: Readonly<Record<Language, readonly string[]>> = {
  en: "Harriet,Desmond,Priya,Leroy,Bridget,Tobias,Fiona,Malik,Gwen,Otis,Shanice,Alastair,Kemi,Rosalind,Trevor".split(","),
  es: "Lucía,Hernán,Ximena,Rafael,Pilar,Eduardo,Marisol,Joaquín,Inés,Rodrigo".split(","),
  fr: "Amélie,Gaspard,Solène,Thierry,Mireille,Yannick,Océane,Bastien,Huguette,Loïc".split(","),
  de: "Annegret,Jürgen,Wiebke,Matthias,Heike,Thorsten,Ulrike,Holger,Gudrun,Lennart".split(","),
  pt: "Beatriz,Thiago,Letícia,Caio,Fernanda,Rui,Joana,Henrique,Marta,Otávio".split(","),
};
const FAMILY: Readonly<Record<Language, readonly string[]>> = {
  en: "Abernathy,Okafor,Whitlock,Ramsey,Delacroix,Pemberton,Njoroge,Castellano,Haverford,Lindqvist".split(","),
  es: "Quiroga,Benavides,Escobar,Zamora,Villalobos,Arriaga,Montoya,Cárdenas".split(","),
  fr: "Lemoine,Rousselot,Charpentier,Beaumont,Guérin,Delaunay,Marchand,Fontaine".split(","),
  de: "Brandstetter,Kühnemann,Voigt,Oberhauser,Lindner,Seifert,Wagenknecht,Zimmer".split(","),
  pt: "Figueiredo,Nogueira,Carvalhal,Teixeira,Albuquerque,Moreira,Sampaio,Vasques".split(","),
};
const TOWNS: Readonly<Record<Language, readonly string[]>> = {
  en: ["Dayton, OH 45402", "Tucson, AZ 85701", "Albany, NY 12207", "Boise, ID 83702", "Macon, GA 31201"],
  es: ["28013 Madrid", "41001 Sevilla", "46002 Valencia"],
  fr: ["69002 Lyon", "35000 Rennes", "31000 Toulouse"],
  de: ["04109 Leipzig", "50667 Köln", "99084 Erfurt"],
  pt: ["4000-123 Porto", "3000-010 Coimbra", "1100-053 Lisboa"],
};

/** A made-up name, such as that language's speakers have. */
export function name(draw: Draw, language: Language): string {
  return `${draw.one(GIVEN[language])} ${draw.one(FAMILY[language])}`;
}

/** A made-up address that is written as in that language's country. */
export function address(draw: Draw, language: Language): string {
  const town = draw.one(TOWNS[language]);
  const house = 1 + draw.number(240);
  if (language === "en")
    return `${100 + draw.number(8900)} ${draw.one(["Sycamore", "Harmon", "Quarry", "Mill Creek"])} ${draw.one(["Street", "Avenue", "Lane", "Drive"])}, ${town}`;
  if (language === "es") return `Calle ${draw.one(["Alcalá", "Goya", "San Bernardo"])} ${house}, ${town}`;
  if (language === "fr") return `${house}, rue ${draw.one(["Victor Hugo", "des Lilas", "de la République"])}, ${town}`;
  if (language === "de") return `${draw.one(["Goethestraße", "Lindenweg", "Marktplatz"])} ${house}, ${town}`;
  return `Rua ${draw.one(["das Flores", "Augusta", "do Almada"])} ${house}, ${town}`;
}

/** A telephone number as it is written there. */
export function phone(draw: Draw, language: Language): string {
  if (language === "en")
    return `${draw.one(["(937)", "(520)", "(518)", "(208)"])} ${draw.number(8) + 2}${draw.digits(2).replace("11", "12")}-${draw.digits(4)}`;
  if (language === "es") return `+34 6${draw.digits(2)} ${draw.digits(3)} ${draw.digits(3)}`;
  if (language === "fr") return `06 ${draw.digits(2)} ${draw.digits(2)} ${draw.digits(2)} ${draw.digits(2)}`;
  if (language === "de") return `0${draw.one(["341", "221", "361"])} ${1 + draw.number(9)}${draw.digits(6)}`;
  return `+351 9${draw.one(["1", "2", "3", "6"])}${draw.digits(7)}`;
}

/** A day of birth, in one of the ways of that language. */
export function birthday(draw: Draw, language: Language): string {
  const [year, month, day] = [1938 + draw.number(80), draw.padded(1, 12), draw.padded(1, 28)];
  if (language === "en") return draw.one([`${month}/${day}/${year}`, `${year}-${month}-${day}`, `March ${Number(day)}, ${year}`]);
  return language === "de" ? `${day}.${month}.${year}` : `${day}/${month}/${year}`;
}

/** A Social Security number that could have been issued. */
export function ssn(draw: Draw): string {
  return `${100 + draw.number(500)}-${draw.padded(10, 99)}-${draw.padded(1000, 9999)}`;
}

/** A card number with its right check digit, in groups. */
export function card(draw: Draw): string {
  const body = draw.one(["4539", "5204", "4716", "5391"]) + draw.digits(11);
  const check = Array.from("0123456789").find((digit) => luhn(body + digit)) ?? "0";
  return (body + check).replace(/(\d{4})(?=\d)/g, "$1 ");
}

/** An IBAN with right check digits. */
export function iban(draw: Draw, language: Language): string {
  const country = language === "de" || language === "en" ? "DE" : language.toUpperCase();
  const body = draw.digits({ DE: 18, ES: 20, FR: 23, PT: 21 }[country] ?? 18);
  const check = String(98 - mod97(`${body}${country}00`)).padStart(2, "0");
  return `${country}${check}${body}`.replace(/(.{4})(?=.)/g, "$1 ");
}
