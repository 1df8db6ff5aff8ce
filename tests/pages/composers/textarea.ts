import { startChat } from "../chat.ts";
import { addTextarea } from "../textarea.ts";

startChat((slot, send) => addTextarea(slot, send, { id: "userInput" }));
