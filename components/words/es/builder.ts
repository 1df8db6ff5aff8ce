import type { builderEn } from "../en-builder.ts";
import { lazy } from "../lazy.ts";
import { counter } from "../plural.ts";
import type { Part } from "../translated.ts";
import { fieldLabelsEs, optionLabelsEs } from "./builder-fields.ts";
import { hintsEs } from "./builder-hints.ts";
import { pushStepsEs } from "./push.ts";
import { tryEs } from "./try.ts";

const counted = counter("es");
const regions = lazy(() => new Intl.DisplayNames("es", { type: "region" }));
const number = (count: number) => count.toLocaleString("es");

const FORMATS: Readonly<Record<string, (browser: string) => string>> = {
  json: () => "Las reglas solas (JSON)",
  "google-admin": () => "Consola de administración de Google: política de extensiones",
  windows: (browser) => `${browser} en Windows: archivo de registro`,
  powershell: (browser) => `${browser} en Windows: script de PowerShell (Intune, como sistema, 64 bits)`,
  "mac-profile": (browser) => `${browser} en macOS: perfil de configuración`,
  "mac-plist": (browser) => `${browser} en macOS: lista de propiedades`,
  linux: () => "Chrome, Chromium, Edge o Brave en Linux: archivo de políticas",
  firefox: () => "Firefox: policies.json",
  "windows-firefox": () => "Firefox en Windows: archivo de registro",
};

/** What the policy builder says, in Spanish: complete. */
export const builderEs: Part<typeof builderEn> = {
  fields: fieldLabelsEs,
  hintOf: (path, english) => hintsEs[path] ?? english,
  options: optionLabelsEs,
  push: pushStepsEs,
  formatName: (family, browser, english) => FORMATS[family]?.(browser) ?? english,
  ...tryEs,
  sentence: (text) => (/[.!?]$/.test(text) ? text : `${text}.`),
  byDefault: (option) => `Por defecto (${option})`,
  notSet: "Sin poner",
  countryName: (code) => regions().of(code) ?? code,
  oneALine: "Uno por línea.",
  pairALine: "Uno por línea, como «nombre: texto».",
  newEntry: "Entrada nueva",
  addTo: (list) => `Añadir a: ${list}`,
  adds: { customDetectors: "Añadir un término privado", detectors: "Añadir una excepción" },
  remove: (name) => (name === "" ? "Quitar" : `Quitar ${name}`),
  removed: (name) => `Se quitó ${name}.`,
  problems: (count) => counted(count, { one: "entrada que conviene mirar", other: "entradas que conviene mirar" }),
  noProblems: "Todas las entradas se pueden usar.",
  showProblem: "Mostrar",
  undo: "Deshacer",
  toExport: "Exportar",
  bar: "Dónde estás",
  wasLeft: "Esto es lo que dejaste aquí la última vez. Solo se guarda en este equipo, hasta que empieces de nuevo.",
  secretsNotKept: "Esta página olvida sus valores al cerrarse, porque pueden ser claves.",
  whole: "Las reglas en conjunto",
  asItIs: "Funciona como está. Ábrelo para cambiarlo.",
  changed: "Aquí has puesto algo.",
  groups: {
    organization: {
      heading: "1. Tu organización",
      lead: "El personal ve este nombre y este contacto siempre que Handrail le habla.",
    },
    tools: {
      heading: "2. Herramientas de IA",
      lead: "¿Qué herramientas puede usar el personal? Todo lo que no nombres cuenta como «aún sin aprobar».",
    },
    data: { heading: "Qué se puede escribir", lead: "Qué pasa cuando un texto o archivo lleva algo privado." },
    sites: { heading: "Otros sitios de IA", lead: "Qué pasa en sitios de IA que no has aprobado." },
    requests: {
      heading: "Solicitudes de una herramienta",
      lead: "Adónde va una solicitud cuando alguien pide una herramienta. Si aquí no se nombra un lugar, no se envía nada.",
    },
    picture: {
      heading: "Qué se registra",
      lead: "Cuentas, nunca contenido. Nada sale del equipo si no nombras un recolector.",
    },
    accounts: { heading: "Cuentas", lead: "Deja entrar solo a las cuentas de tu organización, donde el proveedor lo permite." },
    more: { heading: "Más", lead: "Todo lo demás que pueden decir las reglas." },
  },
  start: {
    heading: "Empezar",
    lead: "Tres pasos: tu organización, tus herramientas, exportar. Lo demás funciona como está. Puedes parar cuando quieras: lo que escribes se queda aquí.",
    starter: "Empezar con las reglas iniciales",
    fromStarter: "Se empezó con las reglas iniciales.",
    inForce: (source) => `Empezar con las reglas que rigen (${source})`,
    fromInForce: "Se empezó con las reglas que rigen.",
    file: "Abrir un archivo de reglas",
    drop: "O suelta un archivo en cualquier lugar de esta página.",
    paste: "Pegar unas reglas",
    pasteLabel: "Las reglas, o el archivo entero que las lleva",
    pasteHint:
      "Vale cualquier forma: JSON, consola de Google, archivo de registro, script de PowerShell, perfil o lista de propiedades de macOS, archivo de políticas de Linux o Firefox.",
    read: "Leerlas",
    imported: (format) => `Se leyeron unas reglas. Forma: ${format}.`,
    notAPolicy: "Aquí no hay ninguna regla. Elige un archivo que haya exportado el editor de reglas, o uno con las claves de las reglas.",
    badJson: (wrong) => `Esto no se puede leer como JSON: ${wrong}. Arréglalo allí y prueba otra vez.`,
    tooLarge: "Este archivo es demasiado grande para unas reglas.",
    several: (count) => `Aquí hay ${count} conjuntos de reglas. Deja solo uno y prueba otra vez.`,
    others: "El archivo lleva más que estas reglas. Lo demás no está en la exportación: ponla junto a ello.",
    binary: "Esto es una lista de propiedades en forma binaria. Conviértela primero en texto (plutil -convert xml1) y prueba otra vez.",
  },
  tools: {
    search: "Buscar una herramienta para añadir",
    searchHint: (count) =>
      `Por nombre o por quien la hace, entre ${number(count)} herramientas; o escribe la dirección de una propia. Intro añade la primera.`,
    found: "Encontradas",
    foundCount: (count) => counted(count, { one: "herramienta encontrada", other: "herramientas encontradas" }),
    add: "Añadir",
    there: "En tu lista",
    own: "No está en nuestra lista: añadir este host, con todo lo que cuelga de él",
    notFound: "No existe esa herramienta. Escribe su dirección (notes.example) para añadirla de todos modos.",
    added: (tool, status) => `Se añadió ${tool}: ${status}.`,
    none: "Aún no hay herramientas. Busca las que tu personal puede usar y añádelas.",
    caption: "Herramientas, decisiones y qué se puede escribir",
    tool: "Herramienta",
    notInCatalog: "Propia",
    filter: (count) => `Buscar entre las ${number(count)} de tu lista`,
    more: (count) => `Mostrar más (quedan ${number(count)})`,
    more1: "Condiciones y fechas",
    less: "Cerrar",
    decisionOn: (tool) => `Decisión sobre ${tool}`,
    mayEnter: (tool, data) => `${data}: se puede escribir en ${tool}`,
    boxes:
      "Una casilla marcada quiere decir: esto se puede escribir en esta herramienta. Donde no está marcada, vale lo que pusiste en «Qué se puede escribir».",
  },
  export: {
    heading: "3. Exportar",
    lead: "Elige cómo llevas los ajustes a tus navegadores. Recibes el archivo y los pasos.",
    withProblems: (count) =>
      `${counted(count, { one: "entrada conviene mirarla", other: "entradas conviene mirarlas" })}. Lo que no se puede usar se deja fuera de la exportación.`,
    format: "¿Cómo distribuyes los ajustes?",
    options: "Cómo se escribe",
    asOneText: "Escribir todas las reglas como un solo texto (policyJson). Nada se puede perder por un tipo equivocado en el camino.",
    withNative:
      "Añadir los ajustes del propio navegador: bloquea lo que no se permite y limita las cuentas a las tuyas, también sin Handrail.",
    text: "Qué distribuir",
    steps: "Pasos",
    arrived: "Ha llegado cuando:",
    printed: "Para el personal y la junta, las mismas reglas en palabras sencillas:",
    toPrinted: "Reglas impresas",
    missing: "Un id o una dirección de arriba sigue vacío. El archivo no funcionará sin él.",
    target: {
      chromiumId: {
        label: "El id de Handrail en este navegador",
        hint: "32 letras. Lo ves en chrome://extensions con el modo de desarrollador. Las tiendas de Chrome y Edge dan ids distintos.",
      },
      updateUrl: {
        label: "De dónde toma el navegador a Handrail",
        hint: "La tienda de Chrome, tal como está. La de Edge: https://edge.microsoft.com/extensionwebstorebase/v1/crx",
      },
      geckoId: { label: "El id de Handrail en Firefox", hint: "Lo ves en about:debugging#/runtime/this-firefox." },
      installUrl: { label: "De dónde toma Firefox el archivo firmado", hint: "Una dirección https que termina en .xpi." },
    },
  },
  native: {
    heading: "Que el propio navegador bloquee las herramientas que no se permiten",
    lead: "Estos ajustes de los navegadores funcionan también donde Handrail no está instalado. Añádelos a los ajustes que ya distribuyes; no los reemplaces.",
    nothing: "No hay nada que bloquear: ninguna herramienta está en «No permitida», o las reglas no las bloquean.",
    chromium: "Para Chrome, Edge y Brave",
    firefox: "Para Firefox",
  },
  template: {
    heading: "Una plantilla para el editor de directivas de grupo (ADMX)",
    lead: "Dos archivos por navegador. Con ellos el editor de directivas de grupo e Intune muestran los ajustes de Handrail como formularios. No llevan ajustes.",
    download: (browser, part) => `${browser}: ${part}`,
  },
  here: {
    heading: "Usarlas solo en este equipo",
    lead: "Para un equipo que nadie administra, como el de una persona voluntaria. Estas reglas reemplazan a las iniciales. Puedes retirarlas cuando quieras.",
    isLocal: "Aquí rigen reglas que se cargaron en este equipo.",
    managed: "Las reglas de este navegador las envía un administrador, así que no se pueden cargar a mano. Siempre van primero.",
    sends: (places) =>
      `Estas reglas nombran lugares a los que Handrail envía solicitudes de herramientas o informes: ${places}. Sigue solo si los conoces.`,
    use: "Usar estas reglas en este equipo",
    used: "Hecho. Estas reglas rigen ahora en este equipo.",
    takeBack: "Retirarlas",
    back: "Hecho. Vuelven a regir las reglas iniciales.",
    failed: "No ha funcionado. Prueba otra vez después de reiniciar el navegador.",
  },
};
