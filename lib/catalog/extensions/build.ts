import { type Row, readTsv, wrongRow } from "../tsv.ts";

/** The text of list.generated.ts from list.tsv. Throws at a row that is no extension id, or names a tool that the catalog does not have. */
export function buildExtensions(text: string, toolIds: ReadonlySet<string>): string {
  const rows = readTsv("extensions/list.tsv", text, ["extension", "name", "tool", "source", "last_confirmed"]);
  return [
    "// Written by `npm run generate` from list.tsv beside it; change that.",
    "",
    "/** One extension a line: id in the Chrome Web Store, name, tool. */",
    `export const EXTENSIONS = \`\n${rows.map((row) => line(row, toolIds)).join("\n")}\n\`;`,
    "",
  ].join("\n");
}

function line(row: Row, toolIds: ReadonlySet<string>): string {
  const [id = "", name, tool = "", source] = ["extension", "name", "tool", "source"].map(row.value);
  if (!/^[a-p]{32}$/.test(id)) wrongRow(row, `"${id}" is no extension id`);
  if (name === "" || source === "") wrongRow(row, "no name or no source");
  if (tool !== "" && !toolIds.has(tool)) wrongRow(row, `no tool "${tool}" in the catalog`);
  return [id, name, tool].join("|");
}
