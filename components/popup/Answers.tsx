import { pageWordsFor } from "../words/pages/pages.ts";
import { useWords } from "../words/words.ts";

/** A warning that the person acknowledged or justified, and until when (milliseconds since 1970) it is not shown again. */
export interface HeldAnswer {
  readonly toolId: string;
  readonly name: string;
  readonly until: number;
}

interface AnswersProps {
  readonly answers: readonly HeldAnswer[];
  readonly onTakeBack: (toolId: string) => void;
}

/** What the person said yes to, each to be taken back. Nothing when there is none. */
export function Answers({ answers, onTakeBack }: AnswersProps) {
  const words = useWords();
  const { mine } = pageWordsFor(words.language);
  if (answers.length === 0) return null;
  const time = (until: number) =>
    new Intl.DateTimeFormat(words.language, { weekday: "short", hour: "numeric", minute: "2-digit" }).format(until);
  return (
    <section aria-labelledby="popup-answers">
      <h2 id="popup-answers">{mine.answers}</h2>
      <ul class="rows">
        {answers.map(({ toolId, name, until }) => (
          <li key={toolId} class="row">
            <span>
              <b>{name}</b> <span class="why">{mine.answersText(time(until))}</span>
            </span>
            <button type="button" class="button secondary small" aria-label={mine.askAgainFor(name)} onClick={() => onTakeBack(toolId)}>
              {mine.askAgain}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
