import { useState } from "preact/hooks";
import { LinkButton } from "../Button.tsx";
import { pageWordsFor } from "../words/pages/pages.ts";
import { useWords } from "../words/words.ts";

/** How many are shown before the person asks for all: some tools have an address in each country. */
const FIRST = 8;

/** The addresses of a tool, as text: a card leads nowhere. */
export function Places({ places, isOfficial }: { readonly places: readonly string[]; readonly isOfficial: boolean }) {
  const { vendor } = pageWordsFor(useWords().language);
  const [all, setAll] = useState(false);
  if (places.length === 0) return null;
  const shown = all ? places : places.slice(0, FIRST);
  return (
    <section class="panel">
      <h2>{isOfficial ? vendor.official : vendor.known}</h2>
      <ul class="places">
        {shown.map((place) => (
          <li key={place}>
            <bdi>{place}</bdi>
          </li>
        ))}
        {shown.length < places.length && (
          <li>
            <LinkButton onPress={() => setAll(true)}>{vendor.more(places.length - shown.length)}</LinkButton>
          </li>
        )}
      </ul>
      <p class="hint">{isOfficial ? vendor.officialText : vendor.knownText}</p>
    </section>
  );
}
