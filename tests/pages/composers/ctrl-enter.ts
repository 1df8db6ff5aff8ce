import { startChat } from "../chat.ts";
import { addTextarea } from "../textarea.ts";

// As in the developers' consoles: Enter is a new line, Ctrl+Enter (Cmd+Enter on a Mac) runs.
startChat((slot, send) =>
  addTextarea(slot, send, {
    id: "prompt",
    placeholder: "Start typing a prompt, Ctrl+Enter runs",
    sends: (event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.isComposing,
  }),
);
