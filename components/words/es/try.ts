import type { Action } from "../../../lib/policy/actions.ts";
import type { tryWords } from "../en-try.ts";
import { counter } from "../plural.ts";
import type { Part } from "../translated.ts";

const counted = counter("es");
const number = (count: number) => count.toLocaleString("es");

const outcomes: Readonly<Record<Action, { readonly one: string; readonly many: string }>> = {
  allow: { one: "Sin decir nada", many: "que pasaron sin decir nada" },
  notice: { one: "Avisos", many: "avisos" },
  warn: { one: "Advertencias", many: "advertencias" },
  justify: { one: "Motivos pedidos", many: "peticiones de un motivo" },
  block: { one: "Bloqueos", many: "bloqueos" },
};

/** What trying a policy out says, in Spanish. */
export const tryEs: Part<typeof tryWords> = {
  dryRun: {
    heading: "Pruébalo",
    lead: "Mira qué harían estas reglas antes de que nadie se las encuentre.",
    site: "Sitio",
    siteHint: "El nombre de una herramienta, o una dirección.",
    text: "Texto que alguien pegaría o enviaría",
    textHint: "Lo que escribes aquí se queda en este cuadro. No se guarda, no se envía y desaparece al cerrar la página.",
    samples: "Textos de ejemplo",
    ordinary: "Aquí no pasa nada.",
    ordinaryWhy: "Ni nuestra lista ni tus reglas conocen esto como herramienta de IA. Handrail lo deja en paz.",
    decisions: {
      allow: "Pasa, y no se dice nada.",
      notice: "Pasa, y se avisa a la persona.",
      warn: "Se retiene. La persona puede seguir después de una advertencia.",
      justify: "Se retiene. La persona puede seguir con un motivo.",
      block: "Se retiene, y no puede seguir tal como está.",
    },
    observed: (decision) => `No se muestra nada: estas reglas solo observan. Se cuenta como si: «${decision}»`,
    coached: "Estas reglas orientan: lo más estricto que ocurre es una advertencia.",
    reasons: "Qué llevó a ello",
    siteFine: "El sitio no habla en contra.",
    because: (place, isList = false) => `${isList ? "Tantos son una lista, así que pregunta. " : ""}Se fija en ${place}.`,
    found: (label, count, category) => `${label}${count === 1 ? "" : ` × ${number(count)}`} (${category})`,
    says: { allow: "No cuenta.", notice: "Lo dice.", warn: "Advierte.", justify: "Pide un motivo.", block: "Bloquea." },
    outcomes: {
      off: () => "Tus reglas desactivan este detector.",
      unsure: () => "No es bastante seguro.",
      few: () => "Hay menos de los que piden tus reglas.",
      "allowed-here": (tool) => `Tus reglas permiten escribir esto en ${tool}.`,
      allowed: () => "Tus reglas permiten esto en todas partes.",
    },
    noText: "Aún no hay texto",
    nothingFound: "No se encontró nada privado",
    redacted: "Sin las partes privadas, seguiría así",
  },
  samples: {
    harmless: {
      label: "Una pregunta sin riesgo",
      text: () => "Propón tres asuntos amables para nuestro boletín de primavera.",
    },
    client: {
      label: "Datos de una persona atendida",
      text: (ssn) => `Escribe una carta a su casero. Clienta: María López, nacida el 12/04/1987, SSN ${ssn}.`,
    },
    donor: {
      label: "La tarjeta de un donante",
      text: (card) => `Un donante llamó para cambiar la tarjeta de su donativo mensual: ${card}, caduca 11/29.`,
    },
    password: { label: "Una contraseña", text: (password) => `No puedo entrar. Usuario: oficina, contraseña: ${password}` },
  },
  compare: {
    heading: "Comparar con las reglas que rigen",
    nothing: "En este equipo aún no hay nada registrado, así que no hay nada que comparar.",
    lead: (events) =>
      `En este equipo hay ${counted(events, { one: "decisión registrada", other: "decisiones registradas" })}. Mira qué habrían hecho con ellas estas reglas.`,
    changed: (count, of, before, after) =>
      `${number(count)} de ${number(of)} ${outcomes[before].many} habrían sido ${outcomes[after].many}.`,
    same: (events) => `Las ${number(events)} habrían sido iguales.`,
    unknown: (count) =>
      `${counted(count, { one: "decisión es", other: "decisiones son" })} de una herramienta que ya no se conoce, y se deja fuera.`,
    table: (events) => `${counted(events, { one: "decisión", other: "decisiones" })}, con unas y otras reglas`,
    number,
    before: "Reglas que rigen",
    after: "Estas reglas",
    outcomes,
    tool: (tool, stricter, milder) =>
      `${tool}: ${[...(stricter > 0 ? [`${number(stricter)} más estrictas`] : []), ...(milder > 0 ? [`${number(milder)} más suaves`] : [])].join(", ")}`,
    limits:
      "Solo se registra lo que contaban las reglas de ese día. Lo que dejaron pasar no se puede comparar, así que unas reglas de datos más estrictas pueden encontrar más de lo que se ve aquí.",
  },
};
