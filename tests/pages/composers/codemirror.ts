import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { minimalSetup } from "codemirror";
import { addSendButton, startChat } from "../chat.ts";

// As in AI tools for programmers. Only the lines in view are in the page.
startChat((slot, send) => {
  const sends = () => {
    send();
    return true;
  };
  const lineBreak = ({ state, dispatch }: EditorView) => {
    dispatch(state.replaceSelection("\n"));
    return true;
  };
  const view = new EditorView({
    parent: slot,
    state: EditorState.create({
      extensions: [
        keymap.of([{ key: "Enter", run: sends, shift: lineBreak }]),
        minimalSetup,
        EditorView.contentAttributes.of({ "aria-label": "Message" }),
      ],
    }),
  });
  addSendButton(slot, "Send message", send);
  return {
    text: () => view.state.doc.toString(),
    clear: () => view.dispatch({ changes: { from: 0, to: view.state.doc.length } }),
  };
});
