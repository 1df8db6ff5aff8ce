import { useMemo } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { createEditor, Editor, Node, Transforms } from "slate";
import { withHistory } from "slate-history";
import { Editable, Slate, withReact } from "slate-react";
import { startChat } from "../chat.ts";

const blank = () => [{ type: "paragraph", children: [{ text: "" }] }];
const editor = withHistory(withReact(createEditor()));

startChat((slot, send) => {
  flushSync(() => createRoot(slot).render(<Box send={send} />));
  return {
    text: () => editor.children.map((node) => Node.string(node)).join("\n"),
    clear: () => {
      Transforms.delete(editor, { at: { anchor: Editor.start(editor, []), focus: Editor.end(editor, []) } });
    },
  };
});

function Box({ send }: { readonly send: () => void }) {
  const value = useMemo(blank, []);
  return (
    <Slate editor={editor} initialValue={value}>
      <Editable
        aria-label="Message"
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          if (event.shiftKey) editor.insertText("\n");
          else send();
        }}
      />
      <button type="button" className="send" aria-label="Send message" onClick={send}>
        ↑
      </button>
    </Slate>
  );
}
