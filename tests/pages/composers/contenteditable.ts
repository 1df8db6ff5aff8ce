import { addSendButton, isSendKey, startChat } from "../chat.ts";

startChat((slot, send) => {
  const editor = document.createElement("div");
  editor.contentEditable = "true";
  editor.setAttribute("role", "textbox");
  editor.setAttribute("aria-label", "Message");
  editor.addEventListener("keydown", (event) => {
    if (!isSendKey(event)) return;
    event.preventDefault();
    send();
  });
  slot.append(editor);
  addSendButton(slot, "Send message", send);
  // biome-ignore lint/performance/useDomNodeTextContent: line breaks count, and only innerText has them.
  return { text: () => editor.innerText.replace(/\n$/, ""), clear: () => editor.replaceChildren() };
});
