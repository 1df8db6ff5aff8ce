import { ClassicEditor, Essentials, Paragraph } from "ckeditor5";
import { addSendButton, startChat } from "../chat.ts";

const holder = document.createElement("div");
document.querySelector(".composer")?.append(holder);

const editor = await ClassicEditor.create(holder, { licenseKey: "GPL", plugins: [Essentials, Paragraph], toolbar: [] });
startChat((slot, send) => {
  editor.keystrokes.set(
    "Enter",
    (_, cancel) => {
      cancel();
      send();
    },
    { priority: "high" },
  );
  addSendButton(slot, "Send message", send);
  return {
    text: () => {
      const view = editor.model.document.getRoot();
      return [...(view?.getChildren() ?? [])]
        .map((block) =>
          "getChildren" in block ? [...block.getChildren()].map((child) => ("data" in child ? String(child.data) : "\n")).join("") : "",
        )
        .join("\n");
    },
    clear: () => editor.setData(""),
  };
});
