// A single-page app: /dashboard is ordinary, /copilot is an AI tool, and the address changes without a page load.
import { startChat } from "./chat.ts";
import { addTextarea } from "./textarea.ts";

const views = {
  dashboard: document.querySelector<HTMLElement>("#dashboard"),
  copilot: document.querySelector<HTMLElement>("#copilot"),
};

function show(): void {
  const onCopilot = location.pathname.startsWith("/copilot");
  if (views.dashboard) views.dashboard.hidden = onCopilot;
  if (views.copilot) views.copilot.hidden = !onCopilot;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-view]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    history.pushState(null, "", link.href);
    show();
  });
}
addEventListener("popstate", show);
show();
startChat((slot, send) => addTextarea(slot, send, { id: "copilot-chat-textarea", placeholder: "Ask Copilot" }));
