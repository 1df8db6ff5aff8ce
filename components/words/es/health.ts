import { dayIn } from "../day-in.ts";
import type { healthEn } from "../en-health.ts";
import { lazy } from "../lazy.ts";
import { counter } from "../plural.ts";

const counted = counter("es");
const day = dayIn("es");
const dates = lazy(() => new Intl.DateTimeFormat("es", { dateStyle: "medium", timeStyle: "short" }));

/** What the health page says, in Spanish: complete. */
export const healthEs: typeof healthEn = {
  when: (milliseconds) => dates().format(milliseconds),
  fine: "Handrail funciona en este equipo.",
  notFine: "Hay algo que conviene mirar.",
  arrived: {
    heading: "Qué reglas rigen",
    source: {
      managed: "Han llegado las reglas de tu administrador.",
      local: "Rigen las reglas que se cargaron en este equipo.",
      starter: "No han llegado reglas. Rigen las reglas iniciales incluidas.",
    },
    next: {
      managed: "",
      local: "Las reglas que envíe un administrador ocupan su lugar.",
      starter:
        "Si has enviado alguna: reinicia el navegador, espera un minuto y mira otra vez. Después sigue la última línea de los pasos que usaste.",
    },
    none: "Aún no se han leído las reglas. Hasta entonces, pegar y enviar en sitios de IA espera. Si sigue igual, reinicia el navegador.",
    stale: "El navegador ya no entrega reglas. Siguen rigiendo las últimas que llegaron.",
    version: "Versión",
    unnamed: "Sin nombre",
    organization: "Organización",
    readAt: "Rigen desde",
  },
  keys: {
    heading: "Qué ha llegado",
    none: "No ha llegado ninguna clave de las reglas.",
    key: "Clave",
    from: "De",
    size: "Entradas",
    managed: "administrador",
    local: "este equipo",
    unknown: "no es una clave de las reglas",
    rest: (count) => `${counted(count, { one: "clave no está puesta", other: "claves no están puestas" })}: rigen sus valores por defecto.`,
    dropped:
      "Si enviaste una clave y falta aquí, la dejó fuera el navegador: un valor de ella es de otro tipo. Lo que exporta el editor de reglas siempre tiene los tipos correctos.",
  },
  problems: {
    heading: "Qué no se pudo usar",
    none: "Todo lo que llegó se puede usar.",
    path: "Dónde",
    wrong: "Qué está mal",
    used: "En su lugar",
    whole: "Las reglas en conjunto",
  },
  enforced: {
    heading: "Qué se aplica",
    enforcement: {
      observe: "Al personal no se le muestra nada. Las decisiones solo se cuentan.",
      coach: "Como mucho se avisa al personal. No se bloquea nada.",
      enforce: "Lo que dicen las reglas.",
    },
    strict: "Con qué rigor",
    tools: "Herramientas",
    toolCounts: (approved, prohibited) => `${approved.toLocaleString("es")} aprobadas, ${prohibited.toLocaleString("es")} no permitidas`,
    data: "Datos",
    sites: "Sitios de IA que no están aprobados",
    siteOutcomes: {
      allow: "No dice nada",
      notice: "Lo señala",
      warn: "Pregunta antes",
      justify: "Necesita un motivo",
      block: "Cerrado",
    },
    more: "También está puesto",
    extras: {
      customDetectors: (count) => counted(count, { one: "término propio reservado", other: "términos propios reservados" }),
      ignoredText: (count) => counted(count, { one: "texto público que se deja pasar", other: "textos públicos que se dejan pasar" }),
      detectors: (count) =>
        counted(count, { one: "excepción para una clase de hallazgo", other: "excepciones para una clase de hallazgo" }),
      requests: "un destino para las solicitudes de herramientas",
      reporting: "informes centrales",
      survey: "la encuesta al personal",
      tenants: "límites a las cuentas",
    },
    nothingMore: "Nada más.",
  },
  checks: {
    heading: "¿Funciona aquí?",
    ok: "Funciona",
    bad: "No funciona",
    names: {
      storage: "Handrail puede guardar sus reglas",
      rules: "Se han leído las reglas",
      catalog: "La lista de herramientas de IA está en su sitio",
      sites: "El navegador deja que Handrail funcione en todos los sitios",
      scripts: "La protección está preparada para todos los sitios de IA conocidos",
    },
    next: {
      storage: "Puede que el perfil del navegador esté dañado o el disco lleno. Prueba con un perfil nuevo.",
      rules: "Reinicia el navegador. Si sigue igual, instala Handrail otra vez.",
      catalog: "Reinicia el navegador. Si sigue igual, instala Handrail otra vez.",
      sites: "Abre la página de extensiones del navegador, Handrail, Acceso a sitios, y elige «En todos los sitios».",
      scripts: "Reinicia el navegador. Si sigue igual, instala Handrail otra vez.",
    },
  },
  tabs: {
    heading: "¿Funciona en una pestaña abierta?",
    asking: "Preguntando a las pestañas abiertas",
    none: "No hay ninguna herramienta de IA abierta. Abre una en otra pestaña y mira otra vez.",
    again: "Mirar otra vez",
    tab: "Pestaña",
    guard: "La protección está en marcha",
    rules: "Tiene las reglas",
    composer: "Ve el cuadro de mensaje",
    requests: "Ve los envíos",
    yes: "Sí",
    no: "No",
    reload: "Recarga la pestaña que diga «No» y mira otra vez. Un cuadro de mensaje que aún no está no se puede ver.",
  },
  build: {
    heading: "Esta instalación",
    version: "Handrail",
    browser: "Navegador",
    id: "Id",
    catalog: "Lista de herramientas de IA",
    catalogOf: (tools, date) => `${tools.toLocaleString("es")} herramientas, revisadas hasta el ${day(date)}`,
    forced: "Instalado por un administrador",
    forcedNo: "No. La persona puede quitarlo.",
    privateWindows: "Funciona en ventanas privadas",
    privateNo: "No. Solo donde la persona o tu configuración lo permitan.",
    unknown: "El navegador no lo dice",
    yes: "Sí",
  },
  report: {
    heading: "Informe para soporte",
    lead: "Para quien te ayude. No lleva ningún texto, ninguna dirección visitada, ningún nombre ni el contenido de ningún ajuste: solo qué está puesto, qué funciona y las versiones.",
    label: "Informe",
  },
};
