import type { RefObject } from "preact";
import { useWords } from "./words/words.ts";

/** Characters, without the blanks around them, that make a justification. */
const LEAST_JUSTIFICATION = 10;

/** True when this is enough to go on. */
export function isJustification(text: string): boolean {
  return text.trim().length >= LEAST_JUSTIFICATION;
}

interface JustificationProps {
  readonly text: string;
  readonly onInput: (text: string) => void;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** "Why is this needed?" What is written here is never stored or sent. */
export function Justification({ text, onInput, field }: JustificationProps) {
  const words = useWords();
  return (
    <div class="field">
      <label for="handrail-justification">{words.hold.why}</label>
      <textarea
        ref={field}
        id="handrail-justification"
        rows={2}
        dir="auto"
        autocomplete="off"
        aria-describedby="handrail-justification-hint"
        value={text}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id="handrail-justification-hint" class="hint">
        {words.hold.whyHint(LEAST_JUSTIFICATION)}
      </p>
    </div>
  );
}
