import type { Words } from "../en.ts";
import { lazy } from "../lazy.ts";
import { counter, lister } from "../plural.ts";
import type { Part } from "../translated.ts";
import { filesEs } from "./files.ts";
import { infoTypesEs } from "./info-types.ts";
import { keysEs } from "./keys.ts";
import { popupEs } from "./popup.ts";
import { listedInEs, runByEs, seenEs, sitesEs } from "./sites.ts";
import { tablesEs } from "./tables.ts";
import { waysEs } from "./ways.ts";

const LANGUAGE = "es";
const counted = counter(LANGUAGE);
const regions = lazy(() => new Intl.DisplayNames(LANGUAGE, { type: "region" }));
const numbers = lazy(() => new Intl.NumberFormat(LANGUAGE));

/** What staff meet on the page and in the popup, in Spanish: complete. */
export const wordsEs: Part<Words> & { readonly language: string } = {
  language: LANGUAGE,
  direction: "ltr",
  product: "Handrail",
  begun: "",
  newTab: "se abre en otra pestaña",
  yourOrganization: "tu organización",
  sites: sitesEs,
  categories: {
    beneficiary: {
      label: "Personas a las que atendemos",
      example: "números de identidad, detalles de casos, salud",
      why: "Puede señalar a una persona a la que atendemos, que confió en que lo guardaríamos.",
    },
    "donor-financial": {
      label: "Dinero de donantes",
      example: "números de tarjeta y de cuenta",
      why: "Con esto alguien podría llegar al dinero de un donante.",
    },
    board: {
      label: "Documentos de la junta",
      example: "actas, planes aún no públicos",
      why: "La junta no lo ha hecho público, y una herramienta de IA puede guardarlo.",
    },
    credentials: {
      label: "Contraseñas y claves",
      example: "todo lo que abre una cuenta",
      why: "Quien lo vea puede entrar en la cuenta, y una herramienta de IA puede guardarlo.",
    },
    contact: {
      label: "Datos de contacto",
      example: "correos, teléfonos",
      why: "Es de una persona real, que quizá no espera que esté aquí.",
    },
    custom: {
      label: "Nuestros términos privados",
      example: "lo que nombra tu organización",
      why: "Tu organización pide que esto no salga.",
    },
  },
  infoTypes: infoTypesEs,
  tables: tablesEs,
  counted,
  found: (label, count) => (count === 1 ? label : `${label} (${numbers().format(count)})`),
  all: lister(LANGUAGE),
  runBy: (channel, vendor, country) => runByEs[channel](country === "" ? vendor : `${vendor} (${regions().of(country) ?? country})`),
  runByUnknown: "No sabemos quién lo maneja.",
  seen: seenEs,
  listedIn: listedInEs,
  approved: { label: "Aprobada", by: (org) => `Aprobada por ${org}` },
  limited: { label: "Aprobada con límites", by: (org) => `Aprobada con límites por ${org}` },
  answers: waysEs.answers,
  hold: {
    title: (tool) => `Antes de que esto vaya a ${tool}`,
    blockedTitle: (tool) => `Esto no debería ir a ${tool}`,
    held: waysEs.held,
    look: "Mira esto primero:",
    reasons: "Por qué Handrail se detuvo aquí",
    preview: waysEs.preview,
    names: "Reemplazar también nombres e importes, como «Person A» y «$1k–5k»",
    morePlaces: (count) => `y ${counted(count, { one: "lugar más", other: "lugares más" })}`,
    why: "¿Por qué hace falta?",
    whyHint: (least) => `Unas palabras, al menos ${least} letras. Son un momento para pensar: nadie las guarda ni las ve.`,
    approvedInstead: (org) => `${org} tiene aprobado esto en su lugar:`,
  },
  hint: { asks: "Se te preguntará antes de que salga." },
  restore: {
    show: "Mostrar los datos reales en la respuesta",
    hide: "Volver a mostrar los reemplazos",
    note: "Solo los ves tú. No se envían y desaparecen con esta pestaña.",
  },
  sidebar: {
    isHere: (name) => `La extensión ${name} ha puesto un ayudante de IA en esta página. Puede leer lo que hay aquí.`,
    status: {
      approved: (org) => `Está aprobado por ${org}.`,
      limited: (org) => `Está aprobado por ${org}, con límites.`,
      unlisted: (org) => `Todavía no está en la lista de ${org}. Apágalo en páginas con nombres, detalles de casos o datos de donantes.`,
      prohibited: (org) => `En ${org} no se usa. Apágalo en Extensiones, en el menú del navegador.`,
    },
  },
  pending: {
    title: "Un momento, por favor",
    text: waysEs.waits,
    wait: "Handrail está trayendo las reglas de tu organización. Tarda unos segundos después de abrir el navegador.",
  },
  longText: { title: "Revisando un texto largo" },
  failed: {
    title: "No pudimos cambiar este texto por ti",
    text: (tool) => `El cuadro de ${tool} no aceptó la versión segura. Tu texto sigue igual y no se ha enviado nada.`,
    steps: "Qué puedes hacer",
    byCopy: "Copia la versión segura y pégala sobre tu texto.",
    byHand: "O quita a mano las partes delicadas e inténtalo otra vez.",
    byHandOnly: "Quita a mano las partes delicadas e inténtalo otra vez.",
    copy: "Copiar la versión segura",
    copied: "Copiado",
    close: "Volver a mi texto",
  },
  unsent: {
    title: "Tu texto no se ha perdido",
    text: (tool) => `No se ha enviado nada, pero ${tool} ha vaciado su cuadro. Handrail aún tiene tu texto, hasta que cierres esto.`,
    byCopy: "Copia tu texto y pégalo otra vez en el cuadro.",
    copy: "Copiar mi texto",
    close: "Cerrar",
  },
  files: filesEs(counted),
  keys: keysEs,
  notice: {
    found: (items) => `Tu texto contiene: ${items}.`,
    went: waysEs.went,
    stopped:
      "Esta página iba a enviarlo de una forma sobre la que no podemos preguntarte. No se ha enviado. Envíalo otra vez. Si se detiene de nuevo, quita antes estos datos.",
  },
  banner: {
    region: "Handrail en esta página",
    acknowledge: "Entendido, seguir",
    collapse: "Hacer más pequeño",
    dismiss: "Cerrar",
    insteadOf: "Aprobado para ti",
    prohibitedData: "No pongas aquí nada del trabajo.",
  },
  block: {
    runBy: "Quién lo maneja",
    why: "Por qué importa",
    address: "Dirección",
    instead: "Puedes usar esto en su lugar",
    ask: "¿Lo necesitas para tu trabajo?",
    back: "Volver",
    proceed: "Seguir con cuidado",
  },
  ask: {
    question: "¿Preguntas?",
    contact: (name) => `Pregunta a ${name}`,
    someone: "Pregunta a la persona de informática",
    link: "Pedir ayuda",
    tool: "Pedir esta herramienta",
    who: "Qué se sabe de ella",
  },
  source: {
    managed: "Las reglas de IA de tu organización",
    local: "Reglas de IA puestas en esta computadora",
    starter: "Reglas de inicio, hasta que tu organización ponga las suyas",
  },
  popup: popupEs,
  dataRules: { allow: "Se puede", notice: "Avisa", warn: "Pregunta antes", justify: "Necesita un motivo", block: "Dejar fuera" },
  statuses: {
    approved: "aprobada",
    limited: "aprobada con límites",
    prohibited: "no permitida",
    "under-review": "en revisión",
  },
  uses: {
    chat: "Escribir, preguntas, ideas",
    writing: "Escribir y corregir",
    search: "Buscar",
    research: "Investigar",
    meeting: "Notas de reuniones",
    transcription: "De voz a texto",
    translation: "Traducir",
    image: "Imágenes",
    video: "Video",
    audio: "Voz y sonido",
    slides: "Presentaciones",
    coding: "Programación",
    agent: "Hace tareas por su cuenta",
    embedded: "Dentro de otras herramientas",
    "api-console": "Para desarrolladores",
  },
};
