import { type KeyboardEvent, type ReactNode, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { startChat } from "./chat.ts";

/** What a React page draws with: the controlled value and what to do with it. */
export interface ControlledField {
  readonly value: string;
  readonly onChange: (event: { target: { value: string } }) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly send: () => void;
}

/** A composer whose text lives in React state, as in most chat sites. */
export function startReactChat(draw: (field: ControlledField) => ReactNode): void {
  startChat((slot, send) => {
    const model = { value: "", set: (_text: string) => {} };
    function Composer() {
      const [value, setValue] = useState("");
      model.value = value;
      model.set = setValue;
      return draw({
        value,
        onChange: (event) => setValue(event.target.value),
        onKeyDown: (event) => {
          if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          send();
        },
        send,
      });
    }
    flushSync(() => createRoot(slot).render(<Composer />));
    return { text: () => model.value, clear: () => model.set("") };
  });
}
