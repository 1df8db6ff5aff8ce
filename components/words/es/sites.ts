import type { listedIn, seen } from "../en-seen.ts";
import type { runBy, sites } from "../en-sites.ts";
import type { Part } from "../translated.ts";

/** What is said of each kind of site, in Spanish. */
export const sitesEs = {
  unlisted: {
    label: "Aún sin aprobar",
    title: (tool, org) => `${tool} todavía no está en la lista de ${org}`,
    why: () => "Nadie ha comprobado qué hace con lo que escribes. No pongas ahí nombres, detalles de casos ni datos de donantes.",
  },
  aggregator: {
    label: "Pasa tu texto a otros",
    title: (tool) => `${tool} pasa tu texto a otras empresas de IA`,
    why: () => "Una empresa más puede leer y guardar lo que escribes, y es difícil saber dónde termina.",
  },
  reseller: {
    label: "Revendedor",
    title: (tool) => `${tool} vende acceso a la IA de otras empresas`,
    why: () =>
      "Quien lo maneja puede leer y guardar todo lo que pasa por ahí. El verdadero fabricante de la IA no participa y no puede protegerte.",
  },
  mirror: {
    label: "Imitación",
    title: (tool) => `${tool} es una imitación, no es la herramienta auténtica`,
    why: () => "Se hace pasar por una herramienta de IA conocida. Lo que escribes, y cualquier contraseña, le llega a otra persona.",
  },
  selfHosted: {
    label: "Servidor de IA privado",
    title: (tool) => `${tool} funciona en el servidor de alguien`,
    why: () => "Quien cuida ese servidor puede leer lo que escribes. Úsalo solo si sabes quién es.",
  },
  embedded: {
    label: "Con IA dentro",
    title: (tool) => `${tool} es una IA dentro de otro producto`,
    why: () => "La IA también puede leer lo que hay en esta página. Piensa en ella como un lector más.",
  },
  unknown: {
    label: "Herramienta de IA desconocida",
    title: () => "Esta página parece una herramienta de IA",
    why: () => "No sabemos quién la maneja ni qué pasa con el texto. Pon solo lo que cualquiera puede leer.",
  },
  prohibited: {
    label: "No permitida",
    title: (tool, org) => `En ${org} no se usa ${tool}`,
    why: (org) => `No cumple lo que ${org} necesita para cuidar los datos de las personas.`,
  },
  offCountry: {
    label: "No se ofrece aquí",
    title: (tool) => `${tool} no se ofrece en tu país`,
    why: () => "Sus condiciones no te cubren aquí: la cuenta puede cerrarse y nadie responde por tu texto.",
  },
} satisfies Part<typeof sites>;

/** Who is behind a site, by channel, in Spanish. */
export const runByEs: typeof runBy = {
  official: (vendor) => `Lo maneja ${vendor}, la empresa que lo hace.`,
  aggregator: (vendor) => `Lo maneja ${vendor}, que pasa el texto a varias empresas de IA.`,
  reseller: (vendor) => `Lo maneja ${vendor}, que vende acceso a IA hecha por otros.`,
  mirror: (vendor) => `Lo maneja ${vendor}, no la empresa que parece.`,
  "self-hosted": (vendor) => `Programa libre de ${vendor}, en un servidor que alguien tiene por su cuenta.`,
  embedded: (vendor) => `Parte de un producto de ${vendor}.`,
  extension: (vendor) => `Una extensión de navegador de ${vendor}.`,
};

/** What is said of a page that no list knows, in Spanish. */
export const seenEs: typeof seen = {
  panel: (program) => `Está hecha con ${program}, un programa que cualquiera puede poner en un servidor. No sabemos quién maneja este.`,
  mirror: (program) => `Parece la página de ${program}, pero esta no es la dirección de ${program}. No sabemos quién la maneja.`,
  chat: () => "Funciona como un chat de IA y no está en ninguna de nuestras listas. No sabemos quién lo maneja.",
  local: () => "El programa de IA parece funcionar en esta computadora. Aun así puede pasar tu texto a una empresa.",
  reseller: () => "Según lo que dice, vende acceso a la IA de otras empresas. No sabemos quién la maneja.",
  "possible-reseller": () => "Dice algunas cosas que dicen los vendedores de la IA de otros. No sabemos quién la maneja.",
};

/** How old the word of a list is, in Spanish. */
export const listedInEs: typeof listedIn = {
  mirror: (year) => `Una lista pública de imitaciones nombró esta dirección en ${year}. Estas direcciones cambian de manos.`,
  reseller: (year) => `Una lista pública de revendedores nombró esta dirección en ${year}. Estas direcciones cambian de manos.`,
};
