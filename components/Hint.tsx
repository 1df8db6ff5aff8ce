import type { Reason } from "../lib/decide/decide.ts";
import { Frame } from "./Frame.tsx";
import { Mark } from "./Icon.tsx";
import { foundWords } from "./Reasons.tsx";
import { useWords } from "./words/words.ts";

/** A box on the screen, in CSS pixels. */
export interface HintBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A text field as it is drawn, so that its text can be laid out once more, unseen, with lines under what was found. */
export interface FieldCopy {
  readonly text: string;
  readonly stretches: readonly { readonly start: number; readonly end: number }[];
  /** What decides where its letters stand, by CSS property. */
  readonly style: Readonly<Record<string, string>>;
  readonly scrollTop: number;
  readonly scrollLeft: number;
}

/** The words are given this much room beside a narrow box, in CSS pixels. */
const LEAST_WIDTH = 240;

interface HintProps {
  readonly reasons: readonly Reason[];
  /** Where the composer is. */
  readonly box: HintBox;
  /** When the composer is a text field. */
  readonly field?: FieldCopy | undefined;
}

/** Beside a composer, while the person writes: what will be asked about. Takes no focus and no pointer, moves nothing. */
export function Hint({ reasons, box, field }: HintProps) {
  const words = useWords();
  const [left, top, width, height] = [px(box.left), px(box.top), px(box.width), px(box.height)];
  return (
    <Frame look="hint">
      {field !== undefined && (
        <div class="field-copy" aria-hidden="true" style={{ ...field.style, left, top, width, height }}>
          <div style={{ marginTop: px(-field.scrollTop), marginLeft: px(-field.scrollLeft) }}>{pieces(field)}</div>
        </div>
      )}
      <p class="hint-words" role="status" style={{ left, top, maxInlineSize: px(Math.max(box.width, LEAST_WIDTH)) }}>
        <Mark />
        <span class="hint-found">{foundWords(reasons, words)}</span>
        <span class="hint-asks">{words.hint.asks}</span>
      </p>
    </Frame>
  );
}

// Preact adds no unit to a number.
function px(length: number): string {
  return `${length}px`;
}

function pieces({ text, stretches }: FieldCopy) {
  const made = [];
  let done = 0;
  for (const { start, end } of stretches) {
    made.push(text.slice(done, start), <u key={start}>{text.slice(start, end)}</u>);
    done = end;
  }
  return [...made, `${text.slice(done)}\u200b`];
}
