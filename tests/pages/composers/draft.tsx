import { ContentState, Editor, EditorState, getDefaultKeyBinding, RichUtils } from "draft-js";
import { useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { startChat } from "../chat.ts";

const model = { state: EditorState.createEmpty(), set: (_: EditorState) => {} };

startChat((slot, send) => {
  flushSync(() => createRoot(slot).render(<Box send={send} />));
  return {
    text: () => model.state.getCurrentContent().getPlainText("\n"),
    clear: () => model.set(EditorState.moveFocusToEnd(EditorState.push(model.state, ContentState.createFromText(""), "remove-range"))),
  };
});

function Box({ send }: { readonly send: () => void }) {
  const [state, setState] = useState(model.state);
  model.state = state;
  model.set = setState;
  return (
    <>
      <Editor
        editorState={state}
        onChange={(next) => {
          model.state = next;
          setState(next);
        }}
        ariaLabel="Message"
        keyBindingFn={(event) => (event.key === "Enter" ? (event.shiftKey ? "soft-line" : "send") : getDefaultKeyBinding(event))}
        handleKeyCommand={(command) => {
          if (command === "send") send();
          else if (command === "soft-line") setState(RichUtils.insertSoftNewline(model.state));
          else return "not-handled";
          return "handled";
        }}
      />
      <button type="button" className="send" aria-label="Send message" onClick={send}>
        ↑
      </button>
    </>
  );
}
