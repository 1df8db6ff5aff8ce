import { startChat } from "../chat.ts";
import { shadowContainer } from "../shadow.ts";
import { addTextarea } from "../textarea.ts";

startChat((slot, send) => addTextarea(shadowContainer(slot, "open"), send, { id: "prompt" }));
