import { dayIn } from "../day-in.ts";
import type { DocumentWords } from "../en-document.ts";
import { counter } from "../plural.ts";

const counted = counter("es");
const IT = "quien lleva la informática";

/** What the printed policy says, in Spanish: complete. */
export const documentEs: DocumentWords = {
  language: "es",
  direction: "ltr",
  day: dayIn("es"),
  title: (org) => (org === "" ? "Uso de herramientas de IA" : `Uso de herramientas de IA en ${org}`),
  why: {
    heading: "Por qué tenemos estas reglas",
    text: (org) =>
      `Las herramientas de IA pueden ayudarnos en el trabajo. Estas reglas dicen qué herramientas puede usar el personal y el voluntariado de ${org === "" ? "nuestra organización" : org}, y qué no se debe escribir en ellas, para que las personas a las que atendemos, quienes donan y quienes trabajan aquí puedan confiarnos lo que nos cuentan.`,
    advises: "Por ahora el navegador solo aconseja; no se bloquea nada.",
  },
  approved: {
    heading: "Herramientas aprobadas",
    none: "Aún no hay ninguna herramienta de IA aprobada. Pregunta antes de usar una.",
    some: "El personal puede usar estas herramientas:",
    data: (data) => `Se puede escribir: ${data}.`,
    account: (domains) => `Cuenta: ${domains}.`,
    until: (day) => `Aprobada hasta el ${day}.`,
  },
  data: {
    never: "Qué no se escribe nunca en una herramienta de IA",
    leaveOut: "Déjalo fuera, o pon en su lugar algo como [nombre].",
    exception: "Una herramienta de arriba puede ser una excepción; allí lo dice.",
    other: "Qué más se puede escribir",
    categories: {
      beneficiary:
        "datos de las personas a las que atendemos (nombres con detalles de casos, números de identidad, salud, situación migratoria)",
      donorFinancial: "datos de tarjetas y cuentas de los donantes y sus donativos",
      board: "documentos y actas confidenciales de la junta",
      credentials: "contraseñas, claves y otros secretos",
      contact: "correos, teléfonos y direcciones postales",
      custom: "lo que nombran nuestras propias reglas",
    },
    own: (names) => `nuestros términos privados (${names})`,
    rules: {
      allow: "se pueden escribir.",
      notice: "se pueden escribir; el navegador lo señala.",
      warn: "es mejor dejarlos fuera; el navegador pregunta antes y ofrece quitarlos.",
      justify: "se pueden escribir solo con un motivo.",
    },
  },
  prohibited: {
    heading: "Herramientas que no se usan",
    text: "Usa una herramienta en el sitio de quien la hace, con una cuenta propia. No se usan los sitios que revenden acceso a la IA de otros ni los que imitan la herramienta de otro.",
  },
  access: {
    heading: "Las cuentas y quién las lleva",
    text: (whom) =>
      `${whom === "" ? "Quien lleva la informática" : whom} abre y cierra las cuentas y guarda la lista de quién tiene una. Cada persona tiene una cuenta propia. Las cuentas, contraseñas y claves nunca se comparten ni se escriben en una herramienta de IA. Cuando alguien se va, sus cuentas se cierran el último día.`,
  },
  request: {
    heading: "Preguntas, y cómo pedir una herramienta",
    text: (whom) =>
      `Pregunta a ${whom === "" ? IT : whom} cuando tengas dudas, y antes de usar una herramienta que no está aquí. Para pedir una herramienta, abre Handrail en tu navegador: te ayuda con las pocas preguntas sobre quien la hace y sobre los datos.`,
    where: (places) => `O usa: ${places}.`,
    whole: (url) => `Las reglas completas: ${url}`,
  },
  trouble: {
    heading: "Cuando algo ha salido mal",
    text: "Si se escribió algo que no se debía, o una cuenta puede estar en malas manos:",
    tell: (whom) => `Díselo enseguida a ${whom === "" ? IT : whom}. Decirlo pronto siempre está bien, y a nadie se le culpa por ello.`,
    change: "Si era una contraseña o una clave, cámbiala ahora.",
    leave: "Deja la conversación como está hasta que te digan qué hacer: muestra lo que hay que arreglar.",
  },
  review: {
    heading: "Revisión",
    text: (day) => `Estas reglas se revisan antes del ${day}, y siempre que cambien las condiciones de una herramienta.`,
    tool: (tool, day, owner) => `${tool}: antes del ${day}${owner === "" ? "" : ` (${owner})`}`,
  },
  approval: { heading: "Aprobación", text: "Aprobado por: ______________________   Fecha: ______________" },
  more: (count) => `y ${counted(count, { other: "más" })}; el navegador las muestra todas`,
};
