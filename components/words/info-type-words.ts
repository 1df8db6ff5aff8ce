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

/** How a language speaks of what its table leaves out. */
interface Otherwise {
  /** What a country's number is called: "an official number (Brazil)". */
  readonly official: (country: string) => string;
  readonly why: string;
  readonly countries: () => Intl.DisplayNames;
  /** For all else. */
  readonly fallback: WordsOfType;
}

/** The words of a language whose table leaves out the numbers of most countries: their ids begin with the country's code. */
export function withOfficialNumbers(own: WordsOfType, { official, why, countries, fallback }: Otherwise): WordsOfType {
  return (infoType) => {
    const words = own(infoType);
    if (words !== undefined) return words;
    const code = /^([a-z]{2})-/.exec(infoType)?.[1]?.toUpperCase();
    const known = fallback(infoType);
    if (code === undefined || known === undefined) return known;
    // Not the region's code that the world uses.
    return { label: official(countries().of(code === "UK" ? "GB" : code) ?? code), why };
  };
}
