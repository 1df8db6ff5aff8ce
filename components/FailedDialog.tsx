import { useState } from "preact/hooks";
import type { Organization } from "../lib/policy/policy.ts";
import { Button } from "./Button.tsx";
import { Contact } from "./Contact.tsx";
import { Card, Speaker } from "./Frame.tsx";
import { TEXT_ID, TITLE_ID } from "./ids.ts";
import { useWords } from "./words/words.ts";

interface FailedDialogProps {
  readonly toolName: string;
  readonly organization: Organization;
  readonly onClose: () => void;
  /** Puts the text on the clipboard; undefined when there is none to give. */
  readonly onCopy?: () => void;
  /** The text was not sent, and the page has it no more. */
  readonly unsent?: boolean;
}

/** The composer did not take the redacted text, or has lost what was not sent: nothing changed, nothing sent. Goes into the host's modal `<dialog>` (ids.ts). */
export function FailedDialog({ toolName, organization, onClose, onCopy, unsent = false }: FailedDialogProps) {
  const words = useWords();
  const said = unsent ? words.unsent : words.failed;
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    onCopy?.();
    setCopied(true);
  };
  return (
    <Card look="failed">
      <header>
        <Speaker organizationName={organization.name} />
        <h1 id={TITLE_ID}>{said.title}</h1>
        <p id={TEXT_ID} class="lead">
          {said.text(toolName)}
        </p>
      </header>
      <section>
        <h2>{words.failed.steps}</h2>
        <ul class="steps">
          {onCopy !== undefined && <li>{said.byCopy}</li>}
          {!unsent && <li>{onCopy === undefined ? words.failed.byHandOnly : words.failed.byHand}</li>}
        </ul>
      </section>
      <div class="answers">
        {onCopy !== undefined && (
          <Button look="primary" first onPress={copy}>
            {copied ? words.failed.copied : said.copy}
          </Button>
        )}
        <Button look={onCopy === undefined ? "primary" : "quiet"} first={onCopy === undefined} onPress={onClose}>
          {said.close}
        </Button>
        <span role="status" class="only-read">
          {copied ? words.failed.copied : ""}
        </span>
      </div>
      <Contact organization={organization} />
    </Card>
  );
}
