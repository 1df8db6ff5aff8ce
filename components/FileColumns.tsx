import type { Reason } from "../lib/decide/decide.ts";
import { foundWords } from "./Reasons.tsx";
import { useWords } from "./words/words.ts";

/** A column of a table in which something was found. */
export interface HeldColumn {
  readonly key: string;
  /** Counted from 1, for a column without a name. */
  readonly number: number;
  readonly name: string;
  readonly reasons: readonly Reason[];
}

interface FileColumnsProps {
  /** "" when there is only one table. */
  readonly fileName: string;
  readonly columns: readonly HeldColumn[];
  readonly dropped: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
}

/** The choice of columns that a safe copy leaves out. */
export function FileColumns({ fileName, columns, dropped, onToggle }: FileColumnsProps) {
  const words = useWords();
  return (
    <fieldset class="columns">
      <legend>
        {words.files.columns.legend}
        {fileName !== "" && (
          <span class="muted">
            {" "}
            · <bdi>{fileName}</bdi>
          </span>
        )}
      </legend>
      <ul>
        {columns.map(({ key, number, name, reasons }) => (
          <li key={key}>
            <label>
              <input type="checkbox" checked={dropped.has(key)} onChange={() => onToggle(key)} />
              <span>
                <b>
                  <bdi>{name === "" ? words.files.columns.unnamed(number) : name}</bdi>
                </b>
                <span class="muted"> · {foundWords(reasons, words)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p class="hint">{words.files.columns.hint}</p>
    </fieldset>
  );
}
