import type {} from "./composer-text.d.ts";

/** What a test page needs of its editor. */
export interface Composer {
  /** The text as the editor's own model has it, a newline between blocks. */
  text(): string;
  clear(): void;
}

/** Builds the conversation around an editor: `mount` draws it into the slot and calls `send` when the person sends. */
export function startChat(mount: (slot: HTMLElement, send: () => void) => Composer): void {
  const slot = document.querySelector<HTMLElement>(".composer");
  const messages = document.querySelector<HTMLElement>(".messages");
  if (slot === null || messages === null) throw new Error("The page has no place for a composer");

  const add = (who: "person" | "assistant", text: string): void => {
    document.body.classList.add("started");
    const message = document.createElement("div");
    message.className = `message ${who}`;
    message.textContent = text;
    messages.append(message);
    message.scrollIntoView({ block: "end" });
  };

  const post = async (text: string): Promise<void> => {
    const response = await fetch("/api/messages", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text }),
    });
    const { reply }: { reply: string } = await response.json();
    add("assistant", reply);
  };

  const send = () => {
    const text = composer.text();
    if (text.trim() === "") return;
    composer.clear();
    add("person", text);
    void post(text);
  };
  const composer = mount(slot, send);
  window.composerText = () => composer.text();
  window.composerSend = send;
}

/** A round send button as chat sites have it, named for screen readers. */
export function addSendButton(slot: HTMLElement, name: string, send: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "send";
  button.setAttribute("aria-label", name);
  button.textContent = "↑";
  button.addEventListener("click", send);
  slot.append(button);
  return button;
}

/** Enter sends, Shift+Enter is a new line, and Enter that ends an IME composition is neither. */
export function isSendKey(event: KeyboardEvent): boolean {
  return event.key === "Enter" && !event.shiftKey && !event.isComposing;
}
