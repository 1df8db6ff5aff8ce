import { startChat } from "../chat.ts";

// A plain form: the browser itself turns Enter in the input into a submit.
startChat((slot, send) => {
  const form = document.createElement("form");
  const input = document.createElement("input");
  input.name = "q";
  input.placeholder = "Ask anything";
  input.autocomplete = "off";
  const button = document.createElement("button");
  button.className = "send";
  button.setAttribute("aria-label", "Ask");
  button.textContent = "↑";
  form.append(input, button);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  slot.append(form);
  return { text: () => input.value, clear: () => form.reset() };
});
