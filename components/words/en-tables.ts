import type { Column } from "../../lib/detect/tables/column.ts";
import type { TableKind } from "../../lib/detect/tables/judge.ts";
import type { CountedForms } from "./plural.ts";

const people: CountedForms = { one: "person", other: "people" };

/** What is said of a list of people, in English. */
export const tables = {
  /** `parts`: what is told of each; may be "". */
  looks: (what: string, people: string, parts: string) => `This looks like ${what}: ${people}${parts === "" ? "" : `, with ${parts}`}.`,
  from: (system: string) => `an export from ${system}`,
  people,
  kinds: {
    donor: "a list of donors",
    case: "a list of people you serve",
    people: "a list of people",
  } satisfies Record<TableKind, string>,
  gifts: "gift amounts",
  columns: {
    name: "names",
    email: "e-mail addresses",
    phone: "phone numbers",
    address: "addresses",
    "birth-date": "birth dates",
    "government-id": "ID numbers",
    "record-id": "record numbers",
    amount: "amounts of money",
    sensitive: "personal details such as health or origin",
    note: "notes",
  } satisfies Record<Exclude<Column, "other">, string>,
};
