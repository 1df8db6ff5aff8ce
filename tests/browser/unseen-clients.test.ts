import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { copy } from "./clipboard.ts";
import { overlay } from "./overlay.ts";
import { withBrowser } from "./with-browser.ts";

const SSN = "219-09-9999";
const SENSITIVE = `SSN ${SSN}, thanks`;
const REDACTED = "SSN [US SSN 1], thanks";
const shared = withBrowser({ customDetectors: [{ id: "project", name: "Project", category: "custom", words: ["Project Falcon"] }] });

const BOX = `<textarea id="box" rows="4" cols="60" aria-label="Message"></textarea>`;
const SEND = `const post = (text) => fetch("/api/messages", { method: "POST", body: JSON.stringify({ text }) });
const take = () => { const text = box.value; box.value = ""; return text; };`;

/** A page of an AI site that does things in its own way. */
async function open(body: string, script = ""): Promise<void> {
  await shared.page.unrouteAll();
  await shared.page.route("https://chatgpt.com/own-way**", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>Chat</title><h1>Chat</h1>${body}<script>${SEND}${script}</script>`,
    }),
  );
  await shared.page.goto("https://chatgpt.com/own-way");
  shared.server.clear();
}
async function write(text = SENSITIVE): Promise<void> {
  await shared.page.locator("#box").click();
  await shared.page.keyboard.type(text);
}
const sent = () =>
  shared.server
    .received()
    .filter(({ method }) => method !== "GET")
    .map(({ body }) => body);
const onEnter = (what: string) =>
  `box.addEventListener("keydown", (event) => { if (event.key === "Enter" && event.shiftKey) { event.preventDefault(); ${what} } });`;

it("a list that stands half in one box and half in another is taken out of both", async () => {
  await open(
    `${BOX}<textarea id="more" aria-label="More"></textarea><button id="go">Send</button>`,
    `go.addEventListener("click", () => post(box.value + "|" + more.value));`,
  );
  const names = ["ana", "ben", "cleo", "dev", "eli", "fay", "gus", "hal", "ida", "joe", "kim", "lou"];
  const list = names.map((name) => `${name}.${name}son@mail.example`);
  await shared.page.locator("#more").fill(list.slice(6).join(" "));
  await shared.page.locator("#box").fill(list.slice(0, 6).join(" "));
  await shared.page.locator("#go").click();
  await overlay(shared.page).press("Remove and send");
  await expect.poll(() => shared.server.messages()).toHaveLength(1);
  expect(shared.server.messages()[0]).not.toContain("@");
});

it("what a finger sends as it lets go is held, and sends once what the answer lets through", async () => {
  await open(
    `${BOX}<button id="go">Send</button>`,
    `go.addEventListener("touchend", () => { const text = take(); if (text) post(text); });`,
  );
  await write();
  const box = await shared.page.locator("#go").boundingBox();
  const session = await shared.browser.context.newCDPSession(shared.page);
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 10 }] });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await overlay(shared.page).press("Remove and send");
  await expect.poll(() => shared.server.messages()).toEqual([REDACTED]);
});

it("a field that sends when it has changed does so after the answer, once", async () => {
  await open(`<input id="box" size="60" aria-label="Message">`, `box.addEventListener("change", () => post(box.value));`);
  await write();
  await shared.page.keyboard.press("Enter");
  await overlay(shared.page).press("Remove and send");
  await expect.poll(() => shared.server.messages()).toEqual([REDACTED]);
  await shared.page.locator("h1").click();
  await shared.page.waitForTimeout(200);
  expect(shared.server.messages()).toEqual([REDACTED]);
});

it("a form whose hidden field a script has filled is held when it is submitted, and goes on without the number", async () => {
  await open(
    `<form action="/api/form" method="post" target="sink"><canvas id="box" width="400" height="40" tabindex="0"></canvas>
<input type="hidden" name="message" id="message"><input type="hidden" name="csrf" value="x9Qf-77aZ"><button id="go">Send</button></form><iframe name="sink"></iframe>`,
    `const context = new EditContext(); box.editContext = context; let text = "";
context.addEventListener("textupdate", (event) => { text = text.slice(0, event.updateRangeStart) + event.text + text.slice(event.updateRangeEnd); message.value = text; });`,
  );
  await shared.page.locator("#box").focus();
  await shared.page.keyboard.type(SENSITIVE);
  await shared.page.locator("#go").click();
  await overlay(shared.page).opened();
  expect(sent()).toEqual([]);
  await overlay(shared.page).press("Remove and send");
  await expect.poll(() => sent().map((body) => new URLSearchParams(body).get("message"))).toEqual([REDACTED]);
});

it("a link whose address is a script does what it does after one answer", async () => {
  await open(`${BOX}<a id="go" href="javascript:void post(take())">Send</a>`);
  await write();
  await shared.page.locator("#go").click();
  await overlay(shared.page).press("Remove and send");
  await expect.poll(() => shared.server.messages()).toEqual([REDACTED]);
});

it("a message in base64 is read, and goes on in base64 without the number", async () => {
  await open(BOX, onEnter(`const text = take(); fetch("/api/turn", { method: "POST", body: JSON.stringify({ payload: btoa(text) }) });`));
  await write();
  await shared.page.keyboard.press("Shift+Enter");
  await overlay(shared.page).press("Remove and send");
  await expect.poll(sent).toEqual([JSON.stringify({ payload: btoa(REDACTED) })]);
});

it("a message that a site squeezes is read, and goes on as it is or not at all", async () => {
  const squeeze = `new Response(new Blob([JSON.stringify({ text: take() })]).stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer()`;
  await open(BOX, onEnter(`${squeeze}.then((body) => fetch("/api/turn", { method: "POST", body }));`));
  await write();
  await shared.page.keyboard.press("Shift+Enter");
  await overlay(shared.page).opened();
  expect(sent()).toEqual([]);
  await overlay(shared.page).press("Send anyway");
  await expect
    .poll(() => shared.server.received().flatMap(({ bytes }) => (bytes.length > 0 ? [gunzipSync(bytes).toString()] : [])))
    .toEqual([JSON.stringify({ text: SENSITIVE })]);
});

it("a stream of events whose address is the question waits for the answer, and then tells the page what it says", async () => {
  await open(
    `${BOX}<p id="said"></p>`,
    onEnter(`const events = new EventSource("/api/events?q=" + encodeURIComponent(take()));
said.textContent = "state " + events.readyState;
events.addEventListener("token", ({ data }) => { said.textContent = data; events.close(); });`),
  );
  await shared.page.route("https://chatgpt.com/api/events**", (route) =>
    route.fulfill({ contentType: "text/event-stream", body: "event: token\ndata: hello\n\n" }),
  );
  await write();
  await shared.page.keyboard.press("Shift+Enter");
  await overlay(shared.page).opened();
  expect(await shared.page.locator("#said").textContent()).toBe("state 0");
  await overlay(shared.page).press("Send anyway");
  await expect.poll(() => shared.page.locator("#said").textContent()).toBe("hello");
});

it("a draft that is saved after a press on the box is nobody's question; the message is", async () => {
  await open(
    BOX,
    `let soon; box.addEventListener("input", () => { clearTimeout(soon); soon = setTimeout(() => fetch("/api/draft", { method: "PUT", body: JSON.stringify({ draft: box.value }) }), 200); });
box.addEventListener("keydown", (event) => { if (event.key === "Enter") { event.preventDefault(); post(take()); } });`,
  );
  await write();
  await expect.poll(() => sent().at(-1)).toBe(JSON.stringify({ draft: REDACTED }));
  expect(await overlay(shared.page).isOpen()).toBe(false);
  await shared.page.keyboard.press("Enter");
  await overlay(shared.page).press("Remove and send");
  await expect.poll(() => shared.server.messages()).toEqual([REDACTED]);
});

it("a site that has emptied its box when the sending is called off has the text in it again", async () => {
  await open(BOX, onEnter("post(take()).catch(() => undefined);"));
  await write();
  await shared.page.keyboard.press("Shift+Enter");
  await overlay(shared.page).press("Do not send");
  await expect.poll(() => shared.page.locator("#box").inputValue()).toBe(SENSITIVE);
  expect(sent()).toEqual([]);
});

it("a text that cannot be put back, since nobody sees the box, is offered for copying", async () => {
  await open(
    `<canvas id="box" width="400" height="60" tabindex="0"></canvas>`,
    `const context = new EditContext(); box.editContext = context; let text = "";
context.addEventListener("textupdate", (event) => { text = text.slice(0, event.updateRangeStart) + event.text + text.slice(event.updateRangeEnd); });
box.addEventListener("keydown", (event) => { if (event.key === "Enter") { post(text).catch(() => undefined); text = ""; } });`,
  );
  await shared.page.locator("#box").focus();
  await shared.page.keyboard.type(SENSITIVE);
  await shared.page.keyboard.press("Enter");
  await overlay(shared.page).press("Do not send");
  await overlay(shared.page).press("Copy my text");
  await expect.poll(() => shared.page.evaluate(() => navigator.clipboard.readText())).toBe(SENSITIVE);
  await shared.page.keyboard.press("Escape");
});

const EDITABLE = `contenteditable style="min-height:40px;border:1px solid"`;
it.each([
  [
    "that puts a paste in and does not say so",
    `<div id="box" ${EDITABLE}></div>`,
    `box.addEventListener("paste", (event) => { if (!event.isTrusted) document.execCommand("insertText", false, event.clipboardData.getData("text/plain")); });`,
  ],
  [
    "in a shadow tree that puts a paste in by the browser's command",
    `<x-chat id="box" style="display:block"></x-chat>`,
    `const root = box.attachShadow({ mode: "open" }); root.innerHTML = '<div ${EDITABLE}></div>';
root.firstChild.addEventListener("paste", (event) => { event.preventDefault(); document.execCommand("insertText", false, event.clipboardData.getData("text/plain")); });`,
  ],
])("an editor %s has it once", async (_, body, script) => {
  await open(body, script);
  await copy(shared.page, SENSITIVE);
  await shared.page.locator("[contenteditable]").click();
  await shared.page.keyboard.press("Control+V");
  await overlay(shared.page).press("Remove and paste");
  await expect.poll(() => shared.page.locator("[contenteditable]").textContent()).toBe(REDACTED);
});

it("a term of the organisation's own is found where a person does not see it: in an attribute of what is pasted, and in an address", async () => {
  await open(BOX);
  await copy(shared.page, "the plan", `<a title="Project Falcon">the plan</a>`);
  await shared.page.locator("#box").click();
  await shared.page.keyboard.press("Control+V");
  await overlay(shared.page).press("Remove and paste");
  await expect.poll(() => shared.page.locator("#box").inputValue()).toBe("the plan");
  await shared.page.evaluate(() => location.assign("/own-way?q=Project-Falcon"));
  await expect.poll(() => shared.page.url()).toContain("/address.html#");
});

it("a page that draws its box anew while the question is open sends what the answer lets through; one that takes it away leaves us the text", async () => {
  const ways = `const draw = (text) => { app.innerHTML = '${BOX}'; box.value = text;
box.addEventListener("keydown", (event) => { if (event.key !== "Enter") return; event.preventDefault(); post(take()); }); }; draw("");`;
  for (const after of ["draw(box.value)", "app.textContent = 'gone'"]) {
    await open(`<div id="app"></div>`, `${ways} window.change = () => { ${after} };`);
    await write();
    await shared.page.keyboard.press("Enter");
    await overlay(shared.page).opened();
    await shared.page.evaluate("change()");
    await overlay(shared.page).press("Remove and send");
    if (after.startsWith("draw")) await expect.poll(() => shared.server.messages()).toEqual([REDACTED]);
  }
  await overlay(shared.page).press("Copy my text");
  await expect.poll(() => shared.page.evaluate(() => navigator.clipboard.readText())).toBe(REDACTED);
});

it("a field that nobody sees, with the same text as the editor, is changed with it", async () => {
  await open(
    `<form id="form"><div id="box" ${EDITABLE}></div><textarea id="mirror" hidden></textarea><button id="go">Send</button></form>`,
    `box.addEventListener("input", () => { mirror.value = "<p>" + box.textContent + "</p>"; });
form.addEventListener("submit", (event) => { event.preventDefault(); post(mirror.value); });`,
  );
  await write();
  await shared.page.locator("#go").click();
  await overlay(shared.page).press("Remove and send");
  await expect.poll(() => shared.server.messages()).toEqual([`<p>${REDACTED}</p>`]);
  expect(await shared.page.locator("#box").textContent()).toBe(REDACTED);
});
