import Quill from "quill";
import { addSendButton, startChat } from "../chat.ts";

startChat((slot, send) => {
  const box = document.createElement("rich-textarea");
  slot.append(box);
  const quill = new Quill(box, {
    modules: {
      keyboard: {
        bindings: {
          enter: {
            key: "Enter",
            shiftKey: false,
            handler: () => {
              send();
              return false;
            },
          },
        },
      },
    },
  });
  quill.root.setAttribute("role", "textbox");
  quill.root.setAttribute("aria-label", "Enter a prompt here");
  quill.root.classList.add("textarea");
  addSendButton(slot, "Send message", send).classList.add("send-button");
  // The model always ends in one newline of its own.
  return { text: () => quill.getText().replace(/\n$/, ""), clear: () => void quill.setText("", "user") };
});
