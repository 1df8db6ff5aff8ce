import type { Column } from "../lib/detect/tables/column.ts";
import type { TableDescription } from "../lib/detect/tables/describe.ts";
import type { TableKind } from "../lib/detect/tables/judge.ts";
import type { Words } from "./words/words.ts";

/** What tables of each kind are found as. */
const KINDS: Readonly<Record<string, TableKind>> = { "crm-export": "donor", "case-export": "case", "people-list": "people" };

/** How the systems that are known by their headers call themselves. */
const SYSTEMS: Readonly<Record<string, string>> = {
  "raisers-edge": "Raiser\u2019s Edge",
  "salesforce-npsp": "Salesforce NPSP",
  bloomerang: "Bloomerang",
  donorperfect: "DonorPerfect",
  "little-green-light": "Little Green Light",
  "neon-crm": "Neon CRM",
  hmis: "HMIS",
  civicrm: "CiviCRM",
};

/** What hurts most is said first, and not all is said. */
const BY_WEIGHT: readonly Exclude<Column, "other">[] = [
  "sensitive",
  "government-id",
  "amount",
  "birth-date",
  "note",
  "address",
  "email",
  "phone",
  "name",
  "record-id",
];
const MOST_SAID = 4;

/** "This looks like an export from Raiser's Edge: 214 people, with amounts of money and e-mail addresses." Undefined where no such list was described. */
export function tableWords(
  infoType: string,
  people: number,
  descriptions: readonly TableDescription[],
  { tables, counted, all }: Words,
): string | undefined {
  const kind = Object.hasOwn(KINDS, infoType) ? KINDS[infoType] : undefined;
  const described = descriptions.filter((table) => table.kind === kind);
  if (kind === undefined || described.length === 0) return undefined;
  const system = SYSTEMS[described.find(({ system }) => system !== "")?.system ?? ""];
  const told = new Set(described.flatMap(({ columns }) => columns));
  const parts = BY_WEIGHT.filter((column) => told.has(column)).slice(0, MOST_SAID);
  return tables.looks(
    system === undefined ? tables.kinds[kind] : tables.from(system),
    counted(people, tables.people),
    all(parts.map((column) => (column === "amount" && kind === "donor" ? tables.gifts : tables.columns[column]))),
  );
}
