import { pageWordsFor } from "../words/pages/pages.ts";
import { useWords } from "../words/words.ts";
import { asOfWords } from "./as-of.ts";

interface SourcedProps {
  readonly label: string;
  readonly value: string;
  readonly source: string;
  /** A year, a month or a day: "2026", "2026-08", "2026-08-22". */
  readonly asOf: string;
}

/** One fact with where it is from and the date it is as of. Goes into a `<dl>`. */
export function Sourced({ label, value, source, asOf }: SourcedProps) {
  const words = useWords();
  const { vendor } = pageWordsFor(words.language);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <p>{value}</p>
        <p class="hint">{vendor.source(source, asOfWords(asOf, words.language))}</p>
      </dd>
    </div>
  );
}
