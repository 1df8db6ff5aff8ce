import type { popup } from "../en-popup.ts";
import { lazy } from "../lazy.ts";
import { counter } from "../plural.ts";
import type { Part } from "../translated.ts";

const counted = counter("es");
const days = lazy(() => new Intl.DateTimeFormat("es", { dateStyle: "medium" }));

/** What the popup says, in Spanish. */
export const popupEs = {
  loading: "Leyendo las reglas",
  page: "Esta página",
  ordinary: "No es una herramienta de IA",
  ordinaryText: "Handrail no hace nada en esta página.",
  tools: "Herramientas de IA que puedes usar",
  noTools: "Todavía no hay herramientas en la lista.",
  noToolsNext: (whom) => `Pregunta a ${whom} antes de usar una herramienta de IA en el trabajo.`,
  someone: "la persona de informática",
  rules: "¿Qué puedo escribir?",
  whom: "A quién preguntar",
  policy: "Leer la política de IA",
  noContact: "No hay un contacto. Pregunta a quien cuida las computadoras.",
  pendingTitle: "Esperando las reglas",
  pending: "Handrail está trayendo las reglas de tu organización. Hasta entonces, pegar y enviar en sitios de IA espera.",
  unreadableTitle: "No se pudieron leer las reglas",
  unreadable:
    "Reinicia el navegador. Si sigue igual, muéstralo a la persona de informática. Hasta entonces, pegar y enviar en sitios de IA espera.",
  problems: (count) =>
    counted(count, { one: "entrada de las reglas no se pudo usar", other: "entradas de las reglas no se pudieron usar" }),
  problemsText: "Para quien cuida las reglas. Todas las demás entradas funcionan.",
  wholePolicy: "la política entera",
  used: (what) => `En su lugar se usa: ${what}`,
  approvedPage: "Puedes usarla en el trabajo. Las reglas de abajo dicen qué dejar fuera.",
  search: "¿Puedo usar …?",
  searchHint: "Nombre de una herramienta de IA",
  results: (count) => counted(count, { one: "herramienta encontrada", other: "herramientas encontradas" }),
  notFound: "No conocemos una herramienta con ese nombre. Pregunta antes de usarla en el trabajo.",
  open: "Abrir",
  ask: "Pedirla",
  matrix: "Qué puede ir en cada herramienta",
  news: "Novedades",
  decided: {
    approved: (tool, org) => `${org} ha aprobado ${tool}. Ya puedes usarla.`,
    limited: (tool, org) => `${org} ha aprobado ${tool} con límites. Ábrela para ver qué dejar fuera.`,
    prohibited: (tool, org) => `${org} ha decidido no usar ${tool}.`,
    "under-review": (tool, org) => `${org} está revisando ${tool}. Espera por ahora.`,
  },
  ended: (day) => `Su aprobación terminó el ${days().format(day)}.`,
  requests: "Herramientas que pediste",
  asked: (day) => `Pedida el ${days().format(day)}`,
  requestStates: {
    "handed-over": "espera respuesta",
    waiting: "enviándose",
    delivered: "espera respuesta",
    refused: "no llegó",
  },
  returned: {
    heading: "No entregado",
    text: (whom) => `El otro lado no lo aceptó. Copia el texto y dáselo a ${whom}, o envíalo por correo.`,
    copy: "Copiar el texto",
    copied: "Copiado. Pégalo en un correo o en un chat.",
    notCopied: "El navegador no nos dejó copiar. Este es el texto:",
    forget: "Ya lo envié",
  },
  askNew: "Pedir una herramienta",
  more: "Más",
  record: "Qué se guarda sobre mí",
  surveyAsk: (org) => `${org} quiere saber qué herramientas de IA te ayudan.`,
  survey: "Encuesta de cinco minutos",
} satisfies Part<typeof popup>;
