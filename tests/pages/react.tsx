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

interface Model {
  value: string;
  set(text: string): void;
}

interface DrawnProps {
  readonly model: Model;
  readonly send: () => void;
  readonly draw: (field: ControlledField) => ReactNode;
}

/** A composer whose text lives in React state, as in most chat sites. */
export function startReactChat(draw: (field: ControlledField) => ReactNode): void {
  startChat((slot, send) => {
    const model: Model = { value: "", set: () => {} };
    flushSync(() => createRoot(slot).render(<Drawn model={model} send={send} draw={draw} />));
    return { text: () => model.value, clear: () => model.set("") };
  });
}

function Drawn({ model, send, draw }: DrawnProps): ReactNode {
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
