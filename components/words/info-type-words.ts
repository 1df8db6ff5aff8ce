/** What people are told of one information type. */
interface InfoTypeWords {
  /** "US Social Security number" */
  readonly label: string;
  /** One sentence: why this should not be handed over. */
  readonly why: string;
}

/** The words of one language; undefined for an information type that has none: one of the organization's own. */
export type WordsOfType = (infoType: string) => InfoTypeWords | undefined;

/**
 * Reads the words of one language.
 * @param usual why it matters where a line does not say
 * @param table a line each: information type, label and, where it differs, why; "|" between
 */
export function readInfoTypeWords(usual: string, table: string): WordsOfType {
  const lines = new Map(
    table
      .trim()
      .split("\n")
      .map((line) => {
        const [infoType = "", label = "", why = usual] = line.split("|");
        return [infoType, { label, why }] as const;
      }),
  );
  return (infoType) => lines.get(infoType);
}
