import type { Verdict } from "../../lib/decide/verdict.ts";
import { Badge } from "../Badge.tsx";
import { pageWordsFor } from "../words/pages/pages.ts";
import { useWords } from "../words/words.ts";

/** An AI extension that is installed, and what the policy says of it. */
export interface ShownExtension {
  readonly id: string;
  readonly name: string;
  readonly status: Verdict["status"];
  readonly isOn: boolean;
}

interface AiExtensionsProps {
  /** Undefined while nobody has allowed us to look. */
  readonly extensions: readonly ShownExtension[] | undefined;
  readonly onLook: () => void;
}

const SIGNS = { approved: "allow", limited: "allow", unlisted: "warn", prohibited: "block" } as const;

/** The AI extensions of this browser with their status under the policy, or the offer to look for them. */
export function AiExtensions({ extensions, onLook }: AiExtensionsProps) {
  const words = useWords();
  const { mine } = pageWordsFor(words.language);
  return (
    <section aria-labelledby="popup-extensions">
      <h2 id="popup-extensions">{mine.extensions}</h2>
      {extensions === undefined && (
        <>
          <p class="why">{mine.extensionsText}</p>
          <div>
            <button type="button" class="button secondary small" onClick={onLook}>
              {mine.look}
            </button>
          </div>
          <p class="hint">{mine.lookHint}</p>
        </>
      )}
      {extensions?.length === 0 && <p class="why">{mine.none}</p>}
      {extensions !== undefined && extensions.length > 0 && (
        <>
          <ul class="rows">
            {extensions.map(({ id, name, status, isOn }) => (
              <li key={id} class="row">
                <Badge action={SIGNS[status]} />
                <span>
                  <b>{name}</b>{" "}
                  <span class="why">
                    {mine.status[status]}
                    {!isOn && ` (${mine.off})`}
                  </span>
                </span>
              </li>
            ))}
          </ul>
          <p class="hint">{mine.remove}</p>
        </>
      )}
    </section>
  );
}
