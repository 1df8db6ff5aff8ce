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
  /** Puts the redacted text on the clipboard; undefined when there is none to give. */
  readonly onCopy?: () => void;
}

/** The composer did not take the redacted text: nothing changed, nothing sent. Goes into the host's modal `<dialog>` (ids.ts). */
export function FailedDialog({ toolName, organization, onClose, onCopy }: FailedDialogProps) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    onCopy?.();
    setCopied(true);
  };
  return (
    <Card look="failed">
      <header>
        <Speaker organizationName={organization.name} />
        <h1 id={TITLE_ID}>{words.failed.title}</h1>
        <p id={TEXT_ID} class="lead">
          {words.failed.text(toolName)}
        </p>
      </header>
      <section>
        <h2>{words.failed.steps}</h2>
        <ul class="steps">
          {onCopy !== undefined && <li>{words.failed.byCopy}</li>}
          <li>{onCopy === undefined ? words.failed.byHandOnly : words.failed.byHand}</li>
        </ul>
      </section>
      <div class="answers">
        {onCopy !== undefined && (
          <Button look="primary" first onPress={copy}>
            <span role="status">{copied ? words.failed.copied : words.failed.copy}</span>
          </Button>
        )}
        <Button look={onCopy === undefined ? "primary" : "quiet"} first={onCopy === undefined} onPress={onClose}>
          {words.failed.close}
        </Button>
      </div>
      <Contact organization={organization} />
    </Card>
  );
}
