import type { request } from "../pages/en-request.ts";
import { counter } from "../plural.ts";
import type { Part } from "../translated.ts";

const counted = counter("es");

/** What the request page says, in Spanish. */
export const requestEs = {
  title: "Pedir una herramienta de IA",
  lead: (whom) => `Dile a ${whom} qué herramienta necesitas y por qué. Son unos dos minutos.`,
  it: "informática",
  tool: {
    heading: "La herramienta",
    name: "Nombre de la herramienta",
    site: "Su dirección web",
    siteHint: "Por ejemplo otter.ai. Déjalo vacío si no la sabes.",
    maybe: "¿Es una de estas?",
    listed: (name, status) => `${name} ya está en la lista: ${status}.`,
    open: (name) => `Abrir ${name}`,
  },
  need: {
    heading: "Para qué la necesitas",
    purpose: "¿Para qué la usarás?",
    purposeHint: "Una o dos frases. Sin nombres ni detalles de casos, por favor.",
    sensitive: (items) => `Parece que contiene: ${items}. Quítalo, por favor: aquí no hace falta.`,
    data: "¿Qué tipo de información pondrías?",
    who: "¿Quién la usaría?",
    whoHint: "Por ejemplo: yo, el equipo de captación.",
    neededBy: "¿Para cuándo? (si hay una fecha)",
    from: "Tu nombre o correo, para que puedan responder",
  },
  questions: {
    heading: "Seis preguntas que toda herramienta debe responder",
    lead: "No tienes que responderlas. Añadimos lo que ya se sabe, para decidir antes.",
    unknown: "Aún no se sabe",
    source: (source, asOf) => `Fuente: ${source}, ${asOf}`,
    text: {
      "model-card": "¿Dice el fabricante cómo se hizo y se entrenó su IA (ficha del modelo)?",
      "competing-models": "¿Prohíben sus condiciones usarla para entrenar una IA rival?",
      "official-channel": "¿Es la herramienta del propio fabricante, o la pasa otra empresa?",
      accounts: "¿Tiene cada persona una cuenta propia, con registro y administrador?",
      controversies: "¿Ha habido críticas serias por cómo trata los datos o de dónde viene su IA?",
      privacy: "¿Cuánto guarda lo que la gente escribe, y aprende de ello?",
    },
    official: (places) => `Las direcciones del fabricante: ${places}`,
  },
  send: {
    webhook: "Enviar la petición",
    form: "Seguir al formulario",
    mail: "Escribir el correo",
    copy: "Copiar el texto",
    save: "Guardar como archivo",
    preview: "Lo que se enviará",
    goes: (host) => `Va a ${host}, como lo ha dispuesto tu organización. Nadie más lo ve.`,
    mailHint: (to) => `Se abre tu programa de correo con un mensaje para ${to}. No se envía nada hasta que pulses enviar allí.`,
    formHint: "Se abre el formulario con lo que escribiste. No se envía nada hasta que lo envíes allí.",
    noRoute: (whom) => `Copia el texto o guárdalo, y dáselo a ${whom}.`,
    someone: "la persona que cuida las computadoras",
  },
  problems: {
    title: (count) => `Mira ${counted(count, { one: "cosa", other: "cosas" })}:`,
    name: "Escribe el nombre de la herramienta.",
    purpose: "Escribe para qué la usarás.",
    neededBy: "La fecha ya pasó. Elige otra posterior o déjala vacía.",
  },
  done: {
    delivered: { title: "Ha llegado", text: "No hay nada más que hacer ahora." },
    returned: {
      title: "No fue aceptado",
      text: "El otro lado no lo aceptó. Copia el texto y dáselo a la persona que decide. También queda en el menú de Handrail.",
    },
    webhook: {
      title: "Tu petición va en camino",
      text: "Handrail la envía ahora, y lo intenta otra vez si el otro lado no responde. Verás la respuesta en el menú de Handrail.",
    },
    mail: {
      title: "Tu programa de correo debería estar abierto",
      text: "Pulsa enviar allí. ¿No se abrió nada? Copia el texto y envíalo tú.",
    },
    mailLong: {
      title: "Pega el texto en el correo",
      text: "Es demasiado largo para ponerlo por ti, así que lo copiamos. Pulsa Ctrl+V (Mac: Cmd+V) en el correo.",
    },
    form: { title: "El formulario está abierto en otra pestaña", text: "Envíalo allí. ¿Falta algo? Copia el texto de aquí." },
    formLong: {
      title: "El formulario está abierto en otra pestaña",
      text: "Parte del texto era demasiado larga. Copia el texto entero de aquí y pégalo.",
    },
    copied: { title: "Copiado", text: "Pégalo en un correo o un chat con quien decide." },
    saved: { title: "Guardado como archivo", text: "Dáselo a quien decide." },
    another: "Pedir otra herramienta",
    back: "Cambiar algo",
    answer: (org) => `Cuando ${org} haya decidido, el menú de Handrail te lo dirá.`,
  },
  failed: "No funcionó. Copia el texto, por favor.",
  mailInstead: "(El texto está copiado. Pégalo aquí, por favor.)",
  letter: {
    subject: (tool) => `Petición de una herramienta de IA: ${tool}`,
    tool: "Herramienta",
    site: "Dirección web",
    vendor: "La maneja",
    purpose: "Para qué",
    data: "Tipo de información",
    noData: "nada delicado",
    who: "Quién la usaría",
    neededBy: "Para cuándo",
    from: "La pide",
    organization: "Organización",
    facts: "Lo que se sabe del fabricante, en breve",
    factsElsewhere: "Lo que se sabe del fabricante está en Handrail: “Qué se sabe de ella”.",
  },
} satisfies Part<typeof request>;
