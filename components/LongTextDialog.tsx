import { useEffect, useState } from "preact/hooks";
import type { EntryWay } from "../lib/decide/decide.ts";
import { Button } from "./Button.tsx";
import { Card, Speaker } from "./Frame.tsx";
import { TEXT_ID, TITLE_ID } from "./ids.ts";
import { useWords } from "./words/words.ts";

interface LongTextDialogProps {
  readonly entryWay: EntryWay;
  /** Calls back with how much has been looked at, 0 to 1; returns what ends that. */
  readonly follow: (onStep: (share: number) => void) => () => void;
  readonly onCancel: () => void;
}

/** A very long text is being looked through. Goes into the host's modal `<dialog>` (ids.ts); the host takes it away when it is done. */
export function LongTextDialog({ entryWay, follow, onCancel }: LongTextDialogProps) {
  const words = useWords();
  const [share, setShare] = useState(0);
  useEffect(() => follow(setShare), [follow]);
  return (
    <Card look="pending">
      <header>
        <Speaker organizationName="" />
        <h1 id={TITLE_ID}>{words.longText.title}</h1>
        <p id={TEXT_ID} class="lead">
          {words.pending.text[entryWay]}
        </p>
      </header>
      <progress class="share" max={100} value={Math.round(share * 100)} aria-label={words.longText.title} />
      <div class="answers">
        <Button look="secondary" first onPress={onCancel}>
          {words.answers[entryWay].cancel}
        </Button>
      </div>
    </Card>
  );
}
