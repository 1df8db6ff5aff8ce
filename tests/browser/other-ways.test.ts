import { expect, it } from "vitest";
import { copy } from "./clipboard.ts";
import { overlay } from "./overlay.ts";
import { withBrowser } from "./with-browser.ts";

const SSN = "219-09-9999";
const SENSITIVE = `SSN ${SSN}, thanks`;
const shared = withBrowser();

/** A chat page with what its way to send needs; `post(text)` is how it sends. */
async function open(body: string, script: string): Promise<void> {
  await shared.page.unrouteAll();
  await shared.page.route("https://chatgpt.com/other-way", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>Chat</title><h1>Chat</h1>${body}<script>const post = (text) => fetch("/api/messages", { method: "POST", body: JSON.stringify({ text }) }); ${script}</script>`,
    }),
  );
  await shared.page.goto("https://chatgpt.com/other-way");
  shared.server.clear();
}
const BOX = `<textarea id="box" rows="4" cols="60" aria-label="Message"></textarea>`;
const redacted = () => expect.poll(() => shared.server.messages(), { timeout: 5000 }).toEqual(["SSN [US SSN 1], thanks"]);
const leaked = () => shared.server.received().filter(({ body }) => body.includes(SSN));

it("Shift+Enter that sends is caught by its request: what leaves holds no number", async () => {
  await open(
    BOX,
    `box.addEventListener("keydown", (event) => { if (event.key === "Enter" && event.shiftKey) { event.preventDefault(); const text = box.value; box.value = ""; post(text); } });`,
  );
  await shared.page.locator("#box").click();
  await shared.page.keyboard.type(SENSITIVE);
  await shared.page.keyboard.press("Shift+Enter");
  await overlay(shared.page).press("Remove and send");
  await redacted();
});

it("a suggestion that the site wrote from what it knows is held when it is pressed", async () => {
  await open(`${BOX}<button id="chip">Write to SSN ${SSN}, thanks</button>`, `chip.addEventListener("click", () => post("${SENSITIVE}"));`);
  await shared.page.locator("#chip").click();
  await overlay(shared.page).press("Remove and send");
  await redacted();
});

it("an old message that is edited is held when it is sent again, and nothing is asked when it is only made anew", async () => {
  await open(
    `<p id="old">${SENSITIVE}</p><button id="edit">Edit</button><button id="again">Regenerate</button>`,
    `edit.addEventListener("click", () => { if (document.querySelector("textarea")) return; old.innerHTML = '<textarea rows="3" cols="60" aria-label="Edit message"></textarea><button id="save">Save and submit</button>'; const field = old.firstChild; field.value = "${SENSITIVE}"; save.addEventListener("click", () => post(field.value)); }); again.addEventListener("click", () => post("${SENSITIVE}"));`,
  );
  await shared.page.locator("#edit").click();
  await shared.page.locator("#save").click();
  await overlay(shared.page).press("Send anyway");
  await expect.poll(() => shared.server.messages()).toEqual([SENSITIVE]);
  await shared.page.locator("#again").click();
  await expect.poll(() => shared.server.messages()).toHaveLength(2);
  expect(await overlay(shared.page).isOpen()).toBe(false);
});

it("lines that a code editor has scrolled out of the page are caught by the request", async () => {
  await shared.page.unrouteAll();
  await shared.page.goto("https://chatgpt.com/composer/codemirror");
  await shared.page.locator("[contenteditable=true]").click();
  await copy(shared.page, `${SENSITIVE}\n${"a harmless line\n".repeat(3000)}`);
  await shared.page.locator("[contenteditable=true]").click();
  await shared.page.keyboard.press("Control+V");
  await overlay(shared.page).press("Cancel");
  // A script puts it in, and the editor shows only its end.
  await shared.page.evaluate(
    (text) => {
      const transfer = new DataTransfer();
      transfer.setData("text/plain", text);
      document
        .querySelector("[contenteditable=true]")
        ?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }));
    },
    `${SENSITIVE}\n${"a harmless line\n".repeat(3000)}`,
  );
  await shared.page.keyboard.press("Control+End");
  await shared.page.waitForTimeout(300);
  shared.server.clear();
  await shared.page.evaluate(() => window.composerSend());
  await overlay(shared.page).opened();
  expect(leaked()).toEqual([]);
  await overlay(shared.page).press("Remove and send");
  await expect.poll(() => shared.server.messages()[0]?.startsWith("SSN [US SSN 1], thanks\na harmless")).toBe(true);
});

it("a box that keeps its text out of the page (EditContext) is read at the request", async () => {
  await open(
    `<canvas id="box" width="400" height="60" tabindex="0"></canvas>`,
    `const context = new EditContext(); box.editContext = context; let text = ""; context.addEventListener("textupdate", (event) => { text = text.slice(0, event.updateRangeStart) + event.text + text.slice(event.updateRangeEnd); }); box.addEventListener("keydown", (event) => { if (event.key === "Enter") post(text); });`,
  );
  await shared.page.locator("#box").focus();
  await shared.page.keyboard.type(SENSITIVE);
  await shared.page.keyboard.press("Enter");
  await overlay(shared.page).press("Remove and send");
  await redacted();
});

it("what is pasted without its formatting is held like any paste", async () => {
  await open(BOX, "");
  await copy(shared.page, SENSITIVE, `<b>${SENSITIVE}</b>`);
  await shared.page.locator("#box").click();
  const session = await shared.browser.context.newCDPSession(shared.page);
  await session.send("Input.dispatchKeyEvent", {
    type: "rawKeyDown",
    key: "v",
    code: "KeyV",
    modifiers: 10,
    commands: ["PasteAndMatchStyle"],
  });
  await overlay(shared.page).press("Remove and paste");
  await expect.poll(() => shared.page.locator("#box").inputValue()).toBe("SSN [US SSN 1], thanks");
});

it("words put together by an input method, accents by dead keys, emoji and right-to-left text go through exactly as written", async () => {
  await open(
    BOX,
    `box.addEventListener("keydown", (event) => { if (event.key === "Enter" && !event.isComposing) { event.preventDefault(); const text = box.value; box.value = ""; post(text); } });`,
  );
  await shared.page.locator("#box").click();
  const session = await shared.browser.context.newCDPSession(shared.page);
  await session.send("Input.imeSetComposition", { text: "にほん", selectionStart: 3, selectionEnd: 3 });
  await session.send("Input.insertText", { text: "日本" });
  for (const text of [" é", " 👩‍👩‍👧", " مرحبا", " שלום"]) await shared.page.keyboard.insertText(text);
  await shared.page.keyboard.press("Enter");
  await expect.poll(() => shared.server.messages()).toEqual(["日本 é 👩‍👩‍👧 مرحبا שלום"]);
  expect(await overlay(shared.page).isOpen()).toBe(false);
});

it("a file of rich text in the clipboard goes in as the text that it is, and is looked at", async () => {
  await open(BOX, "");
  await copy(shared.page, SENSITIVE, `<table><tr><td style="color:red">SSN</td><td>${SSN}, thanks</td></tr></table>`);
  await shared.page.locator("#box").click();
  await shared.page.keyboard.press("Control+V");
  await overlay(shared.page).press("Remove and paste");
  await expect.poll(() => shared.page.locator("#box").inputValue()).toBe("SSN [US SSN 1], thanks");
});
