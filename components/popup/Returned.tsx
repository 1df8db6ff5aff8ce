import { useState } from "preact/hooks";
import type { Organization } from "../../lib/policy/policy.ts";
import { type Letter, wholeLetter } from "../../lib/request/letter.ts";
import { useWords } from "../words/words.ts";
import type { PopupActions, ReturnedLetter } from "./state.ts";

interface ReturnedProps {
  readonly letters: readonly ReturnedLetter[];
  readonly organization: Organization;
  readonly actions: PopupActions;
}

/** What the person sent and nobody took: its words are there to be sent another way. Nothing when there is none. */
export function Returned({ letters, organization, actions }: ReturnedProps) {
  const words = useWords();
  const { returned } = words.popup;
  if (letters.length === 0) return null;
  const whom = organization.contactName === "" ? words.popup.someone : organization.contactName;
  return (
    <section aria-labelledby="popup-returned">
      <h2 id="popup-returned">{returned.heading}</h2>
      {letters.map(({ id, letter }) => (
        <div key={id} class="page-card tone-care">
          <p>
            <b dir="auto">{letter.subject}</b>
          </p>
          <p>{returned.text(whom)}</p>
          <Choices letter={letter} onCopy={actions.onCopy} onForget={() => actions.onForget(id)} />
        </div>
      ))}
    </section>
  );
}

interface ChoicesProps {
  readonly letter: Letter;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onForget: () => void;
}

// The words go only when the person says so: a clipboard is soon overwritten.
function Choices({ letter, onCopy, onForget }: ChoicesProps) {
  const { returned } = useWords().popup;
  const [isCopied, setCopied] = useState<boolean | undefined>(undefined);
  const copy = () =>
    void onCopy(wholeLetter(letter)).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <div class="answers">
        <button type="button" class="button secondary small" onClick={copy}>
          {returned.copy} <span class="only-read">{letter.subject}</span>
        </button>
        <button type="button" class="button quiet small" onClick={onForget}>
          {returned.forget} <span class="only-read">{letter.subject}</span>
        </button>
      </div>
      <p role="status" class={isCopied === undefined ? "only-read" : "why"}>
        {isCopied === true && returned.copied}
        {isCopied === false && returned.notCopied}
      </p>
      {isCopied === false && (
        <p class="plain-text" dir="auto">
          {wholeLetter(letter)}
        </p>
      )}
    </>
  );
}
