import type { printedEn } from "../en-printed.ts";

/** What stands around the printed policy on the screen, in Spanish. */
export const printedEs: typeof printedEn = {
  about: "Sobre esta página",
  isDraft: "Esto es lo que hay en el editor de reglas. No rige hasta que se distribuye.",
  isInForce: "Estas son las reglas que rigen en este navegador.",
  isOnly: "Estas son las reglas que rigen en este navegador. Para imprimir otras, escríbelas primero en el editor de reglas.",
  print: "Imprimir o guardar como PDF",
  markdown: "Descargar como Markdown",
  showInForce: "Mostrar las reglas que rigen",
  showDraft: "Mostrar lo que hay en el editor de reglas",
};
