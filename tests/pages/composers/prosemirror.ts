import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { addSendButton, startChat } from "../chat.ts";

startChat((slot, send) => {
  const sends = () => {
    send();
    return true;
  };
  const fresh = () =>
    EditorState.create({
      schema,
      plugins: [
        history(),
        keymap({
          Enter: sends,
          "Shift-Enter": (state, dispatch) => {
            dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView());
            return true;
          },
          "Mod-z": undo,
          "Mod-y": redo,
        }),
        keymap(baseKeymap),
      ],
    });
  const view = new EditorView(slot, {
    state: fresh(),
    attributes: { id: "prompt-textarea", role: "textbox", "aria-label": "Message", "aria-multiline": "true" },
  });
  addSendButton(slot, "Send prompt", send).dataset.testid = "send-button";
  return {
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, "\n", "\n"),
    clear: () => view.updateState(fresh()),
  };
});
