import type { EntryWay } from "../lib/decide/decide.ts";
import { Button } from "./Button.tsx";
import { Card, Speaker } from "./Frame.tsx";
import { TEXT_ID, TITLE_ID } from "./ids.ts";
import { useWords } from "./words/words.ts";

/** Held because the policy has not been read yet. The host takes it away when it has. Goes into the host's modal `<dialog>` (ids.ts). */
export function PendingDialog({ entryWay, onCancel }: { readonly entryWay: EntryWay; readonly onCancel: () => void }) {
  const words = useWords();
  return (
    <Card look="pending">
      <header>
        <Speaker organizationName="" />
        <h1 id={TITLE_ID}>{words.pending.title}</h1>
        <p id={TEXT_ID} class="lead">
          {words.pending.wait} {words.pending.text[entryWay]}
        </p>
      </header>
      <div class="progress" aria-hidden="true" />
      <div class="answers">
        <Button look="secondary" first onPress={onCancel}>
          {words.answers[entryWay].cancel}
        </Button>
      </div>
    </Card>
  );
}
