import { useEffect, useState } from "preact/hooks";
import { Button } from "./Button.tsx";
import { Card, Speaker } from "./Frame.tsx";
import { TEXT_ID, TITLE_ID } from "./ids.ts";
import { useWords } from "./words/words.ts";

/** How far the reading of files has come: which of how many, from 1, and how much of that one, 0 to 1. */
export interface ReadingProgress {
  readonly file: number;
  readonly of: number;
  readonly share: number;
}

interface ReadingDialogProps {
  readonly start: ReadingProgress;
  /** Calls back with each step from then on; returns what ends that. */
  readonly follow: (onStep: (progress: ReadingProgress) => void) => () => void;
  readonly onCancel: () => void;
}

/** Large files are being looked through. Goes into the host's modal `<dialog>` (ids.ts); the host takes it away when it is done. */
export function ReadingDialog({ start, follow, onCancel }: ReadingDialogProps) {
  const words = useWords();
  const [{ file, of, share }, setProgress] = useState(start);
  useEffect(() => follow(setProgress), [follow]);
  const done = Math.round(((file - 1 + share) / of) * 100);
  return (
    <Card look="pending">
      <header>
        <Speaker organizationName="" />
        <h1 id={TITLE_ID}>{words.files.reading.title(of)}</h1>
        <p id={TEXT_ID} class="lead">
          {words.files.reading.text}
        </p>
      </header>
      <div class="reading">
        <progress class="share" max={100} value={done} aria-label={words.files.reading.progress} />
        {of > 1 && <p class="hint">{words.files.reading.of(file, of)}</p>}
      </div>
      <div class="answers">
        <Button look="secondary" first onPress={onCancel}>
          {words.answers.file.cancel}
        </Button>
      </div>
    </Card>
  );
}
