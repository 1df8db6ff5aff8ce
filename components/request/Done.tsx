import { useEffect, useRef } from "preact/hooks";
import type { Organization } from "../../lib/policy/policy.ts";
import type { Way } from "../../lib/request/chosen-route.ts";
import { type Letter, letterText } from "../../lib/request/letter.ts";
import { Button } from "../Button.tsx";
import { usePageWords } from "../words/pages/use-page-words.ts";
import { useWords } from "../words/words.ts";

interface DoneProps {
  readonly way: Way;
  readonly letter: Letter;
  readonly organization: Organization;
  readonly onBack: () => void;
  /** Begins another; not offered without. */
  readonly onAnother?: () => void;
  readonly onCopy: () => void;
}

/** What became of the request, and what to do if that did not work. */
export function Done({ way, letter, organization, onBack, onAnother, onCopy }: DoneProps) {
  const words = useWords();
  const { done, send } = usePageWords().request;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const org = organization.name === "" ? words.yourOrganization : organization.name;
  return (
    <section class="panel" role="status">
      <h2 ref={heading} tabIndex={-1}>
        {done[way].title}
      </h2>
      <p>{done[way].text}</p>
      {onAnother !== undefined && <p>{done.answer(org)}</p>}
      <details open={way === "mailLong" || way === "formLong"}>
        <summary>{send.preview}</summary>
        <p class="plain-text">{`${letter.subject}\n\n${letterText(letter)}`}</p>
      </details>
      <div class="answers">
        <Button look="secondary" onPress={onBack}>
          {done.back}
        </Button>
        {way !== "copied" && (
          <Button look="secondary" onPress={onCopy}>
            {send.copy}
          </Button>
        )}
        {onAnother !== undefined && (
          <Button look="quiet" onPress={onAnother}>
            {done.another}
          </Button>
        )}
      </div>
    </section>
  );
}
