import { type Row, readTsv, wrongRow } from "../tsv.ts";
import { FACTS } from "./facts.ts";

/** The text of facts.generated.ts from facts.tsv. Throws at a row about no known tool or fact, or without value, source or date. */
export function buildVendorFacts(text: string, toolIds: ReadonlySet<string>): string {
  const lines = readTsv("vendors/facts.tsv", text, ["fact", "value", "source", "as_of"]).map((row) => line(row, toolIds));
  return [
    "// Written by `npm run generate` from facts.tsv beside it; change that.",
    "",
    "/** One fact a line: tool and fact, value, source, date. */",
    `export const VENDOR_FACTS = \`\n${lines.join("\n")}\n\`;`,
    "",
  ].join("\n");
}

function line(row: Row, toolIds: ReadonlySet<string>): string {
  const [key = "", value, source, date] = ["fact", "value", "source", "as_of"].map(row.value);
  const [tool = "", fact] = key.split("/");
  if (!toolIds.has(tool)) wrongRow(row, `no tool "${tool}" in the catalog`);
  if (!FACTS.some((known) => known === fact)) wrongRow(row, `unknown fact "${fact}"`);
  if (value === "" || source === "") wrongRow(row, "no value or no source");
  if (!/^20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date ?? "")) wrongRow(row, `"${date}" is no date`);
  return [key, value, source, date].join("|");
}
