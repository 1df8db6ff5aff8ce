import { Editor, Extension } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { addSendButton, startChat } from "../chat.ts";

startChat((slot, send) => {
  const sends = () => {
    send();
    return true;
  };
  const enterSends = Extension.create({
    name: "enterSends",
    priority: 1000,
    addKeyboardShortcuts: () => ({
      Enter: sends,
    }),
  });
  const editor = new Editor({
    element: slot,
    extensions: [StarterKit, enterSends],
    editorProps: { attributes: { role: "textbox", "aria-label": "Write your prompt to Claude" } },
  });
  addSendButton(slot, "Send message", send);
  return { text: () => editor.getText({ blockSeparator: "\n" }), clear: () => editor.commands.clearContent() };
});
