import type { Reason } from "../lib/decide/decide.ts";
import { type HeldKey, type KeyPage, keyPages, pagesOfKeys } from "../lib/detect/token-formats/key-pages.ts";
import { useWords } from "./words/words.ts";

interface KeyCoachingProps {
  readonly reasons: readonly Reason[];
  /** Tell whose keys they are; never shown. */
  readonly keys?: readonly HeldKey[];
}

/** Beside a password or key that was found: where to change it, why it should not be shared, and what to do. Nothing when there is none. Folded, so that the question stays short. */
export function KeyCoaching({ reasons, keys: held = [] }: KeyCoachingProps) {
  const { keys } = useWords();
  const found = reasons.flatMap((reason) => (reason.kind === "data" && reason.category === "credentials" ? [reason.infoType] : []));
  if (found.length === 0) return null;
  const known = pagesOfKeys(held);
  const steps = found.every((infoType) => infoType === "password") ? keys.passwordSteps : keys.keySteps;
  return (
    <section class="coaching" aria-label={keys.heading}>
      <Pages pages={known} />
      <details>
        <summary>{keys.heading}</summary>
        <p>{keys.why}</p>
        <ul class="key-steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        {known.length === 0 && <Pages pages={keyPages(found)} />}
      </details>
    </section>
  );
}

function Pages({ pages }: { readonly pages: readonly KeyPage[] }) {
  const { keys, newTab } = useWords();
  if (pages.length === 0) return null;
  return (
    <div class="key-pages">
      <p>{keys.where}</p>
      <ul>
        {pages.map(({ name, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer" aria-label={`${name} (${newTab})`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
