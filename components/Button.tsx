import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface ButtonProps {
  readonly look: "primary" | "secondary" | "quiet";
  readonly onPress: () => void;
  /** Has the focus when the dialog opens, or when it appears in an open one. */
  readonly first?: boolean;
  /** Not to be pressed yet. Stays in the tab order, so that it can be found and read; `onPress` is still called, to say what is missing. */
  readonly waiting?: boolean;
  readonly children: ComponentChildren;
}

/** The one button. */
export function Button({ look, onPress, first = false, waiting = false, children }: ButtonProps) {
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (first) ref.current?.focus();
  }, [first]);
  return (
    <button ref={ref} type="button" class={`button ${look}`} aria-disabled={waiting} onClick={onPress}>
      {children}
    </button>
  );
}

/** A button that stands in a line of text and looks like a link: it opens something of ours. */
export function LinkButton({ onPress, children }: { readonly onPress: () => void; readonly children: ComponentChildren }) {
  return (
    <button type="button" class="link" onClick={onPress}>
      {children}
    </button>
  );
}
