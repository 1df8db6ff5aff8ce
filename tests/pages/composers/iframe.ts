import { addSendButton, isSendKey, startChat } from "../chat.ts";

// The box is a document of its own within the page; the button that sends it stands outside of it.
startChat((slot, send) => {
  const frame = document.createElement("iframe");
  frame.title = "Message";
  frame.style.cssText = "border:0;width:100%;height:60px;display:block";
  slot.append(frame);
  const inner = frame.contentDocument;
  if (inner === null) throw new Error("The frame has no document");
  inner.body.style.cssText = "margin:8px;white-space:pre-wrap;font:16px sans-serif";
  inner.body.contentEditable = "true";
  inner.body.addEventListener("keydown", (event) => {
    if (!isSendKey(event)) return;
    event.preventDefault();
    send();
  });
  addSendButton(slot, "Send message", send);
  // biome-ignore lint/performance/useDomNodeTextContent: line breaks count, and only innerText has them.
  return { text: () => inner.body.innerText.replace(/\n$/, ""), clear: () => inner.body.replaceChildren() };
});
