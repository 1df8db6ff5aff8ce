import type { filesWords } from "../en-files.ts";
import type { CountedForms } from "../plural.ts";

/** What is said of files that are about to be uploaded, in Spanish. */
export const filesEs = (counted: (count: number, forms: CountedForms) => string): ReturnType<typeof filesWords> => ({
  reading: {
    title: (count) => (count === 1 ? "Revisando tu archivo" : "Revisando tus archivos"),
    text: "Todavía no se ha subido nada. Los archivos grandes tardan unos segundos.",
    progress: "Cuánto se ha revisado",
    of: (done, all) => `Archivo ${done} de ${all}`,
  },
  list: "Tus archivos",
  more: (count) => `y ${counted(count, { one: "archivo más", other: "archivos más" })}`,
  clean: "No se encontró nada.",
  left: "La copia segura se hace sin él.",
  unreadableTitle: {
    encrypted: "Cerrado con contraseña",
    damaged: "Dañado o incompleto",
    unknown: "Un tipo de archivo que Handrail no conoce",
    "old-format": "Un archivo de Office antiguo",
    picture: "Una imagen",
    media: "Una grabación",
    "too-large": "Demasiado grande para revisarlo",
    "too-deep": "Comprimido de un modo que oculta su tamaño",
    "no-reader": "No se pudo revisar en este momento",
  },
  unreadableWhy: {
    encrypted: "Handrail no puede ver dentro. Guárdalo sin contraseña y vuelve a intentarlo.",
    damaged: "Handrail no puede ver dentro. ¿Se abre en tu computadora?",
    unknown: "Handrail no puede ver dentro. Asegúrate de lo que contiene.",
    "old-format": "Handrail no puede ver dentro. Guárdalo como .docx, .xlsx o .pptx y vuelve a intentarlo.",
    picture: "Handrail no puede leer imágenes. Asegúrate de que no se vea a ninguna persona ni ningún número.",
    media: "Handrail no puede escuchar ni mirar. Asegúrate de quién aparece.",
    "too-large": "Handrail no puede revisarlo todo. Envía la parte que hace falta.",
    "too-deep": "Handrail dejó de mirar. Descomprímelo y envía el archivo que hace falta.",
    "no-reader": "El lector de Handrail no arrancó en esta página. Vuelve a cargarla e inténtalo otra vez.",
  },
  preview: (name) => `La copia segura de ${name}`,
  asText: "Los archivos que no se pueden cambiar se copian como texto.",
  columns: {
    legend: "Dejar fuera columnas enteras",
    hint: "Todo lo demás que se encontró se reemplaza.",
    unnamed: (number) => `Columna ${number}`,
  },
  notSafe: "Todavía diría demasiado. Deja fuera más columnas o elige otro archivo.",
  noCopy: "No se pudo hacer una copia segura. No se ha subido nada.",
});
