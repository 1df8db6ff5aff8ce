/** One row of a tab-separated file, with where it stands. */
export interface Row {
  readonly file: string;
  /** From 1, the heading line. */
  readonly line: number;
  /** The text in a column; "" in one that the file does not have. */
  readonly value: (column: string) => string;
}

/** The rows of a file with exactly these columns, sorted by the first. Throws at a row that breaks this. */
export function readTsv(file: string, text: string, columns: readonly string[]): readonly Row[] {
  const [heading, ...lines] = text.replace(/\n$/, "").split("\n");
  if (heading !== columns.join("\t")) throw new Error(`${file}: the columns must be ${columns.join(", ")}`);
  let previous = "";
  return lines.map((content, index) => {
    const fields = content.split("\t");
    const row: Row = { file, line: index + 2, value: (column) => fields[columns.indexOf(column)] ?? "" };
    if (fields.length !== columns.length) wrongRow(row, `${fields.length} columns, not ${columns.length}`);
    if (/[|`\\$]|^\s|\s$/.test(content)) wrongRow(row, "a character that the generated text cannot hold, or a blank at an end");
    const key = fields[0] ?? "";
    if (key <= previous) wrongRow(row, `"${key}" must not come after "${previous}"`);
    previous = key;
    return row;
  });
}

/** Throws, naming the row. */
export function wrongRow({ file, line }: Row, reason: string): never {
  throw new Error(`${file}:${line}: ${reason}`);
}
