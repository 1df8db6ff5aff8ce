import { addSendButton, type Composer, isSendKey } from "./chat.ts";

interface TextareaOptions {
  readonly id: string;
  /** Which key sends; Enter without Shift when not given. */
  readonly sends?: (event: KeyboardEvent) => boolean;
  readonly placeholder?: string;
}

/** A plain textarea with a send button, in `parent`: an element or a shadow root's container. */
export function addTextarea(parent: HTMLElement, send: () => void, options: TextareaOptions): Composer {
  const textarea = document.createElement("textarea");
  textarea.id = options.id;
  textarea.rows = 1;
  textarea.placeholder = options.placeholder ?? "Ask anything";
  const sends = options.sends ?? isSendKey;
  textarea.addEventListener("keydown", (event) => {
    if (!sends(event)) return;
    event.preventDefault();
    send();
  });
  parent.append(textarea);
  addSendButton(parent, "Send message", send);
  return {
    text: () => textarea.value,
    clear: () => {
      textarea.value = "";
    },
  };
}
