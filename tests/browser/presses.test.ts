import { expect, it } from "vitest";
import { overlay } from "./overlay.ts";
import { withBrowser } from "./with-browser.ts";

const SENSITIVE = "SSN 219-09-9999, thanks";
const shared = withBrowser();

/** A chat whose one way to send is the given control: nothing in the page is known to the guard. */
async function open(control: string, script: string): Promise<void> {
  await shared.page.route("https://chatgpt.com/my-chat", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>Chat</title><h1>Chat</h1><textarea id="box" rows="3" cols="60" aria-label="Message"></textarea>${control}<script>
        const send = () => { const text = box.value; box.value = ""; fetch("/api/messages", { method: "POST", body: JSON.stringify({ text }) }); };
        const go = document.querySelector("#go");
        ${script}</script>`,
    }),
  );
  await shared.page.goto("https://chatgpt.com/my-chat");
  await shared.page.locator("#box").click();
  await shared.page.keyboard.type(SENSITIVE);
  shared.server.clear();
}

async function tap(): Promise<void> {
  const box = await shared.page.locator("#go").boundingBox();
  const session = await shared.browser.context.newCDPSession(shared.page);
  const touchPoints = [{ x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 10 }];
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

const click = `go.addEventListener("click", send);`;
it.each([
  ["a button called Send", `<button id="go">Send</button>`, click],
  ["a button whose name begins with another control's", `<button id="go">Edit & send</button>`, click],
  ["a button that also opens a menu", `<button id="go" aria-haspopup="menu" aria-expanded="false">Send</button>`, click],
  ["a link that leads nowhere", `<a id="go" href="#">Send</a>`, click],
  ["a plain wide element", `<div id="go" style="width:140px;height:40px">Send message</div>`, click],
  [
    "an icon that sends when the pointer goes down",
    `<svg id="go" width="24" height="24"><rect width="24" height="24"/></svg>`,
    `go.addEventListener("pointerdown", send);`,
  ],
  ["an element that sends when the mouse comes up", `<span id="go">→</span>`, `go.addEventListener("mouseup", send);`],
  [
    "a button in a closed shadow root",
    `<x-send id="go" style="display:inline-block"></x-send>`,
    `const root = go.attachShadow({ mode: "closed" }); root.innerHTML = "<button>Send</button>"; root.firstChild.addEventListener("click", send);`,
  ],
  [
    "a button whose field belongs to its form by an attribute",
    `<form id="f"></form><button id="go" type="button">Send</button>`,
    `box.setAttribute("form", "f"); f.addEventListener("submit", (event) => { event.preventDefault(); send(); }); go.addEventListener("click", () => f.requestSubmit());`,
  ],
])("%s is held, and sends once what the answer lets through", async (_, control, script) => {
  await open(control, script);
  const box = await shared.page.locator("#go").boundingBox();
  if (box === null) throw new Error("The page shows no control");
  await shared.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await overlay(shared.page).opened();
  expect(shared.server.messages()).toEqual([]);
  await overlay(shared.page).press("Remove and send");
  await expect.poll(() => shared.server.messages()).toEqual(["SSN [US SSN 1], thanks"]);
});

it("an element that listens for Enter itself is held", async () => {
  await open(
    `<div id="go" role="button" tabindex="0">Send</div>`,
    `go.addEventListener("keydown", (event) => event.key === "Enter" && send());`,
  );
  await shared.page.locator("#go").focus();
  await shared.page.keyboard.press("Enter");
  await overlay(shared.page).press("Remove and send");
  await expect.poll(() => shared.server.messages()).toEqual(["SSN [US SSN 1], thanks"]);
});

it("a control that wants no click of a tap sends as the finger lifts", async () => {
  await open(
    `<button id="go">Send</button>`,
    `go.addEventListener("touchstart", (event) => event.preventDefault(), { passive: false }); go.addEventListener("touchend", send);`,
  );
  await tap();
  await overlay(shared.page).press("Send anyway");
  await expect.poll(() => shared.server.messages()).toEqual([SENSITIVE]);
});

it("a tap is held as a click is", async () => {
  await open(`<button id="go">Send</button>`, click);
  await tap();
  await overlay(shared.page).press("Send anyway");
  await expect.poll(() => shared.server.messages()).toEqual([SENSITIVE]);
});

it("a page that sends when its composer loses the focus does not hear of our question", async () => {
  await open("", `box.addEventListener("blur", send); box.addEventListener("keydown", (event) => event.key === "Enter" && send());`);
  await shared.page.keyboard.press("Enter");
  await overlay(shared.page).opened();
  await shared.page.waitForTimeout(300);
  expect(shared.server.messages()).toEqual([]);
});

it("a redacted paste of many lines arrives whole, without keeping the page waiting", async () => {
  await open("", "");
  const lines = Array.from({ length: 4000 }, (_, i) => `Line ${i} of a long and quite harmless report`);
  await shared.page.evaluate((text) => navigator.clipboard.writeText(text), `${lines.join("\n")}\nSSN 219-09-9999\n\n`);
  await shared.page.locator("#box").fill("");
  await shared.page.locator("#box").click();
  await shared.page.keyboard.press("Control+V");
  await overlay(shared.page).press("Remove and paste");
  await expect.poll(() => shared.page.locator("#box").inputValue(), { timeout: 8000 }).toBe(`${lines.join("\n")}\nSSN [US SSN 1]\n\n`);
});
