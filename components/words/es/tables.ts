import type { Words } from "../en.ts";

/** What is said of a list of people, in Spanish. */
export const tablesEs: Words["tables"] = {
  looks: (what, people, parts) => `Esto parece ${what}: ${people}${parts === "" ? "" : `, con ${parts}`}.`,
  from: (system) => `una exportación de ${system}`,
  people: { one: "persona", other: "personas" },
  kinds: {
    donor: "una lista de donantes",
    case: "una lista de personas a las que atienden",
    people: "una lista de personas",
  },
  gifts: "importes de donativos",
  columns: {
    name: "nombres",
    email: "correos",
    phone: "teléfonos",
    address: "direcciones",
    "birth-date": "fechas de nacimiento",
    "government-id": "números de identidad",
    "record-id": "números de expediente",
    amount: "importes",
    sensitive: "datos personales como salud u origen",
    note: "notas",
  },
};
