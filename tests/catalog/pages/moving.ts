import type { WrittenPage } from "./page.ts";

const chat = (ask: string, send: string) =>
  `<select><option>GPT-5</option><option>Claude Opus</option></select><textarea id=box placeholder="${ask}"></textarea><button aria-label="${send}">${send}</button>`;
const draw = (ask: string, send: string) => `document.querySelector("main").innerHTML = ${JSON.stringify(chat(ask, send))}`;

/** Pages that become an AI chat after they were loaded, or hold one in a frame. */
export const MOVING_PAGES: readonly WrittenPage[] = [
  {
    name: "draws its chat after two seconds",
    body: ({ ask, send }) => `<main><p>Loading</p></main><script>setTimeout(() => { ${draw(ask, send)} }, 2000)</script>`,
  },
  {
    name: "turns into a chat at a click, without a load",
    body: ({ ask, send }) =>
      `<main><h1>Rota of volunteers</h1></main><a id="go" href="/chat">Helper</a><script>document.querySelector("#go").onclick = (event) => { event.preventDefault(); history.pushState(null, "", "/chat"); setTimeout(() => { ${draw(ask, send)} }, 300) }</script>`,
  },
  {
    name: "draws its chat after a minute, when nobody looks any more",
    body: ({ ask, send }) => `<main><p>Waiting room</p></main><script>addEventListener("draw", () => { ${draw(ask, send)} })</script>`,
  },
  {
    name: "an ordinary page around a chat in a large frame",
    body: () => '<h1>Staff pages</h1><iframe src="https://chat0.riverbend.example/" style="width:700px;height:420px"></iframe>',
  },
  {
    name: "an ordinary page around a support chat in a small frame",
    body: () => '<h1>Shop</h1><iframe src="https://chat1.riverbend.example/" style="width:360px;height:420px"></iframe>',
  },
  {
    name: "a chat in a frame without an address",
    body: ({ ask, send }) =>
      `<h1>Desk</h1><iframe style="width:700px;height:420px" srcdoc='<style>textarea{width:500px}</style>${chat(ask, send).replaceAll("'", "&#39;")}'></iframe>`,
  },
];
