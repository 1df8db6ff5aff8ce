import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerRichText } from "@lexical/rich-text";
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from "lexical";
import { addSendButton, startChat } from "../chat.ts";

startChat((slot, send) => {
  const element = document.createElement("div");
  element.id = "ask-input";
  element.contentEditable = "true";
  element.setAttribute("role", "textbox");
  element.setAttribute("aria-label", "Ask anything");
  slot.append(element);
  const editor = createEditor({
    namespace: "ask",
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event === null || event.shiftKey || event.isComposing) return false;
      event.preventDefault();
      send();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  addSendButton(slot, "Submit", send);
  return {
    // Lexical puts an empty line between paragraphs in its own text.
    text: () => editor.getEditorState().read(() => $getRoot().getTextContent().replace(/\n\n/g, "\n")),
    clear: () => editor.update(() => void $getRoot().clear().append($createParagraphNode()).selectEnd(), { discrete: true }),
  };
});
