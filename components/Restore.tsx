import { Button } from "./Button.tsx";
import { Frame } from "./Frame.tsx";
import type { HintBox } from "./Hint.tsx";
import { useWords } from "./words/words.ts";

/** The switch between what was put in the place of sensitive values and the values themselves. Not modal; takes no focus. */
export function RestoreSwitch({ shown, onSwitch }: { readonly shown: boolean; readonly onSwitch: () => void }) {
  const words = useWords();
  return (
    <Frame look="restore">
      <div class="card restore-card">
        <Button look="secondary" onPress={onSwitch}>
          {shown ? words.restore.hide : words.restore.show}
        </Button>
        {shown && <p class="hint">{words.restore.note}</p>}
      </div>
    </Frame>
  );
}

/** A real value, drawn over its stand-in on the page. */
export interface RestoredPlace extends HintBox {
  readonly text: string;
}

/** The real values over their stand-ins, in our own layer: the page's text stays as it is. */
export function Restored({ places }: { readonly places: readonly RestoredPlace[] }) {
  return (
    <Frame look="restored">
      {places.map(({ text, left, top, width, height }) => (
        <span
          key={`${left} ${top}`}
          class="restored-value"
          dir="auto"
          style={{
            left: `${left}px`,
            top: `${top}px`,
            minInlineSize: `${width}px`,
            blockSize: `${height}px`,
            lineHeight: `${height}px`,
            fontSize: `${height * 0.78}px`,
          }}
        >
          {text}
        </span>
      ))}
    </Frame>
  );
}
