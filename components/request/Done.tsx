import { useEffect, useRef, useState } from "preact/hooks";
import type { Organization } from "../../lib/policy/policy.ts";
import type { End, Way } from "../../lib/request/chosen-route.ts";
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
  /** Tells what becomes of a letter to the webhook, until the signal aborts. */
  readonly follow: (onEnd: (end: End) => void, signal: AbortSignal) => void;
}

/** What became of the request, and what to do if that did not work. */
export function Done({ way: left, letter, organization, onBack, onAnother, onCopy, follow }: DoneProps) {
  const words = useWords();
  const { done, send } = usePageWords().request;
  const heading = useRef<HTMLHeadingElement>(null);
  const [end, setEnd] = useState<End | undefined>(undefined);
  const followNow = useRef(follow);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const stop = new AbortController();
    if (left === "webhook") followNow.current(setEnd, stop.signal);
    return () => stop.abort();
  }, [left]);
  const way = end ?? left;
  const org = organization.name === "" ? words.yourOrganization : organization.name;
  return (
    <section class="panel" role="status">
      <h2 ref={heading} tabIndex={-1}>
        {done[way].title}
      </h2>
      <p>{done[way].text}</p>
      {onAnother !== undefined && way !== "returned" && <p>{done.answer(org)}</p>}
      <details open={way === "mailLong" || way === "formLong" || way === "returned"}>
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
