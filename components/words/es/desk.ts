import type { deskEn } from "../en-desk.ts";

/** What the pages for IT have in common, in Spanish. */
export const deskEs: typeof deskEn = {
  language: "es",
  direction: "ltr",
  nav: "Páginas para informática",
  pages: {
    "policy-builder": {
      title: "Editor de reglas",
      lead: "Escribe las reglas de IA de tu organización, pruébalas y distribúyelas.",
    },
    "printed-policy": { title: "Reglas impresas", lead: "Las mismas reglas en palabras sencillas, para el personal y la junta." },
    health: { title: "Estado", lead: "¿Han llegado las reglas y funciona Handrail aquí?" },
  },
  source: {
    managed: "enviadas por tu administrador",
    local: "cargadas en este equipo",
    starter: "las reglas iniciales incluidas",
  },
  onlyBeginning: "Esto es el principio. Copiar y descargar se llevan todo.",
  copy: "Copiar",
  copied: "Copiado",
  copyFailed: "No se pudo copiar. Marca el texto y cópialo a mano.",
  download: (fileName) => `Descargar ${fileName}`,
  loading: "Leyendo las reglas",
  unreadable: "No se pudieron leer las reglas. Reinicia el navegador. Si sigue igual, instala Handrail otra vez.",
};
