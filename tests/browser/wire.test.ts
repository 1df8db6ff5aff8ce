import { beforeEach, describe, expect, it } from "vitest";
import { overlay } from "./overlay.ts";
import { withBrowser } from "./with-browser.ts";

const SSN = "219-09-9999";
const SENSITIVE = `Please write to Maria, SSN ${SSN}, today`;
const REDACTED = "Please write to Maria, SSN [US SSN 1], today";
const shared = withBrowser();

/** A page of an AI site that has no composer at all: whatever leaves it is sent by its scripts. */
async function open(script = ""): Promise<void> {
  await shared.page.route("https://chatgpt.com/by-script", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><title>Chat</title><h1>Chat</h1><script>${script}</script>` }),
  );
  await shared.page.goto("https://chatgpt.com/by-script");
  shared.server.clear();
}

/** What the server was sent, decoded as it would be. */
const bodies = () =>
  shared.server
    .received()
    .filter(({ host, body }) => host === "chatgpt.com" && body !== "")
    .map(({ body, path }) => (/%[0-9A-F]{2}/.test(path + body) ? decodeURIComponent(body.replaceAll("+", " ")) : body));
const leaked = () => bodies().filter((body) => body.includes(SSN));

beforeEach(() => open());

const WAYS: readonly (readonly [name: string, send: string])[] = [
  [
    "fetch with JSON",
    `fetch("/api/conversation", { method: "POST", body: JSON.stringify({ messages: [{ content: { parts: [text] } }] }) })`,
  ],
  ["fetch with a Request", `fetch(new Request("/api/turn", { method: "POST", body: JSON.stringify({ prompt: text }) }))`],
  [
    "fetch with form data",
    `(() => { const form = new FormData(); form.set("data", JSON.stringify({ inputs: text })); return fetch("/api/turn", { method: "POST", body: form }); })()`,
  ],
  [
    "fetch with a text file in form data",
    `(() => { const form = new FormData(); form.set("file", new Blob([text], { type: "text/plain" }), "note.txt"); return fetch("/api/turn", { method: "POST", body: form }); })()`,
  ],
  ["fetch with bytes", `fetch("/api/turn", { method: "POST", body: new TextEncoder().encode(JSON.stringify({ text })) })`],
  [
    "fetch with an address's parameters",
    `fetch("/api/turn", { method: "POST", body: new URLSearchParams({ "f.req": JSON.stringify([null, JSON.stringify([[text]])]) }) })`,
  ],
  [
    "fetch with a blob, as uploads to storage do",
    `fetch("/bucket/note.txt", { method: "PUT", body: new Blob([text], { type: "text/plain" }) }).catch(() => 0)`,
  ],
  [
    "XMLHttpRequest",
    `(() => { const request = new XMLHttpRequest(); request.open("POST", "/api/turn"); request.setRequestHeader("content-type", "application/json"); request.send(JSON.stringify({ utterance: text })); })()`,
  ],
  ["sendBeacon", `navigator.sendBeacon("/api/turn", JSON.stringify({ question: text }))`],
  [
    "another frame's own fetch",
    `(() => { const frame = document.createElement("iframe"); document.body.append(frame); return frame.contentWindow.fetch("https://chatgpt.com/api/turn", { method: "POST", body: JSON.stringify({ prompt: text }) }); })()`,
  ],
];

describe.each(WAYS)("a script that sends by %s", (_, send) => {
  it("is held, and only what the answer lets through leaves, once", async () => {
    await shared.page.evaluate(`(() => { const text = ${JSON.stringify(SENSITIVE)}; ${send}; })()`);
    await overlay(shared.page).opened();
    expect(bodies()).toEqual([]);
    await overlay(shared.page).press("Remove and send");
    await expect.poll(bodies).toHaveLength(1);
    expect(bodies()[0]).toContain(REDACTED);
  });

  it("sends nothing when the person says no", async () => {
    await shared.page.evaluate(`(() => { const text = ${JSON.stringify(SENSITIVE)}; Promise.resolve(${send}).catch(() => undefined); })()`);
    await overlay(shared.page).press("Do not send");
    await overlay(shared.page).closed();
    await shared.page.waitForTimeout(150);
    expect(leaked()).toEqual([]);
  });

  it("is not touched when it says nothing sensitive", async () => {
    const harmless = "Thank you for the  tulips, naïve café – 5 % 😀";
    await shared.page.evaluate(`(() => { const text = ${JSON.stringify(harmless)}; ${send}; })()`);
    await expect.poll(bodies).toHaveLength(1);
    expect(bodies()[0]).toContain(harmless);
  });
});

const run = (script: string) => shared.page.evaluate(`(async () => { const text = ${JSON.stringify(SENSITIVE)}; ${script} })()`);

describe("a socket", () => {
  it("keeps its order around what is held, and loses only what the person keeps back", async () => {
    await shared.page.goto("https://chatgpt.com/composer/textarea"); // a page of the server itself: a fulfilled one may open no socket
    shared.server.clear();
    await run(`window.socket = new WebSocket("wss://chatgpt.com/ws"); await new Promise((resolve) => (socket.onopen = resolve));
      socket.send('{"n":1}'); socket.send(JSON.stringify({ type: "user_message", text })); socket.send(new TextEncoder().encode('{"n":3}')); socket.send('{"n":4}'); socket.close();`);
    await overlay(shared.page).opened();
    await shared.page.waitForTimeout(150);
    expect(bodies()).toEqual(['{"n":1}']);
    await overlay(shared.page).press("Remove and send");
    await expect.poll(() => bodies().length).toBe(4);
    expect(bodies()).toEqual(['{"n":1}', JSON.stringify({ type: "user_message", text: REDACTED }), '{"n":3}', '{"n":4}']);
  });
});

describe("a request that cannot wait", () => {
  it("fails at once when it is synchronous, and asks; sent again after the answer it goes through", async () => {
    const send = `const request = new XMLHttpRequest(); request.open("POST", "/api/turn", false); let failed = ""; try { request.send(JSON.stringify({ prompt: text })); } catch (error) { failed = error.name; } return failed;`;
    expect(await run(send)).toBe("NetworkError");
    await overlay(shared.page).press("Send anyway");
    await overlay(shared.page).closed();
    expect(leaked()).toEqual([]);
    expect(await run(send)).toBe("");
    expect(leaked()).toHaveLength(1);
  });

  it("is held when a script submits a form, and the form is sent with what the answer left in it", async () => {
    await run(
      `document.body.innerHTML = '<form method="post" action="/api/turn"><textarea name="q"></textarea></form>'; document.querySelector("textarea").value = text; document.forms[0].submit();`,
    );
    await overlay(shared.page).opened();
    expect(bodies()).toEqual([]);
    await overlay(shared.page).press("Remove and send");
    await expect.poll(() => bodies().filter((body) => body.includes(REDACTED))).toHaveLength(1);
    await shared.page.waitForURL("**/api/turn");
    expect(leaked()).toEqual([]);
  });
});

describe("what a request fails like, when the person keeps it back", () => {
  it("is a lost connection: a rejected fetch, an XMLHttpRequest with its error event", async () => {
    const failed = run(
      `return fetch("/api/turn", { method: "POST", body: JSON.stringify({ prompt: text }) }).then(() => "sent", (error) => error instanceof TypeError)`,
    );
    await overlay(shared.page).press("Do not send");
    expect(await failed).toBe(true);
    const errored = run(
      `const request = new XMLHttpRequest(); request.open("POST", "/api/turn"); return new Promise((resolve) => { request.onloadend = () => resolve([request.readyState, request.status]); request.send(JSON.stringify({ prompt: text })); })`,
    );
    await overlay(shared.page).press("Do not send");
    expect(await errored).toEqual([4, 0]);
    expect(bodies()).toEqual([]);
  });
});

describe("what comes in a form that hides it", () => {
  it.each([
    [
      "a stream",
      `fetch("/api/turn", { method: "POST", duplex: "half", body: new Blob([JSON.stringify({ prompt: text })]).stream() }).catch(() => 0)`,
    ],
    [
      "a blob of another frame's making",
      `(() => { const frame = document.createElement("iframe"); document.body.append(frame); return fetch("/api/turn", { method: "POST", body: new frame.contentWindow.Blob([text], { type: "text/plain" }) }); })()`,
    ],
    ["a name that no list knows", `fetch("/api/turn", { method: "POST", body: JSON.stringify({ u: "SSN ${SSN}" }) })`],
    [
      "a frame with its length",
      `(() => { const json = new TextEncoder().encode(JSON.stringify({ message: { blocks: [{ text: { content: text } }] } })); const bytes = new Uint8Array(5 + json.length); new DataView(bytes.buffer).setUint32(1, json.length); bytes.set(json, 5); return fetch("/api/turn", { method: "POST", body: bytes }); })()`,
    ],
  ])("%s is held, and leaves without it", async (_, send) => {
    await run(`${send};`.replace(/^fetch/, "void fetch"));
    await overlay(shared.page).press("Remove and send");
    await shared.page.waitForTimeout(300);
    expect(leaked()).toEqual([]);
  });

  it("an address is held too, for requests and for streams of events", async () => {
    await run(
      `window.failed = 0; fetch("/api/streamingSearch?q=" + encodeURIComponent(text)).catch(() => window.failed++); new EventSource("/api/streamingSearch?q=" + encodeURIComponent("Once more " + text)).onerror = ({ target }) => { window.failed++; target.close(); };`,
    );
    await overlay(shared.page).press("Do not send");
    await overlay(shared.page).press("Do not send");
    await expect.poll(() => shared.page.evaluate("window.failed")).toBe(2);
    expect(shared.server.received().filter(({ path }) => path.includes(SSN))).toEqual([]);
  });
});

describe("what is none of our business", () => {
  it.each([
    [
      "signing in",
      `"/api/auth/login", { method: "POST", body: JSON.stringify({ username: "maria", password: "Tulip-garden-7 SSN ${SSN}" }) }`,
    ],
    [
      "counting what happens",
      `"/v1/telemetry/events", { method: "POST", body: JSON.stringify({ events: [{ name: "key", value: "SSN ${SSN}" }] }) }`,
    ],
    [
      "what the AI wrote before",
      `"/api/turn", { method: "POST", body: JSON.stringify({ messages: [{ role: "assistant", content: "An invalid SSN is ${SSN}" }, { role: "user", content: "Thank you" }] }) }`,
    ],
    [
      "ids and settings",
      `"/api/settings", { method: "POST", body: JSON.stringify({ theme: "dark", deviceId: "219099999", sent: 1764080000 }) }`,
    ],
  ])("%s goes out untouched, at once", async (_, request) => {
    await run(`await fetch(${request});`);
    expect(bodies()).toHaveLength(1);
    expect(await overlay(shared.page).isOpen()).toBe(false);
    expect(await overlay(shared.page).text()).not.toContain("Your text holds");
  });

  it("what another gate has settled is not asked about again, in a frame of the same site either", async () => {
    await shared.page.goto("https://chatgpt.com/composer/textarea");
    await shared.page.locator("textarea").click();
    await shared.page.keyboard.type(SENSITIVE);
    await shared.page.keyboard.press("Enter");
    await overlay(shared.page).press("Send anyway");
    await expect.poll(() => shared.server.messages()).toEqual([SENSITIVE]);
    shared.server.clear();
    await run(
      `const frame = document.createElement("iframe"); document.body.append(frame); await frame.contentWindow.fetch("https://chatgpt.com/api/turn", { method: "POST", body: JSON.stringify({ prompt: "Again: " + text }) });`,
    );
    expect(bodies()).toHaveLength(1);
  });
});

describe("a draft that a site saves while the person writes", () => {
  it("leaves without what is found in it, and nobody is asked", async () => {
    await open(
      `document.write('<textarea id="box" rows="3" cols="60"></textarea>'); let timer; box.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(() => fetch("/api/drafts", { method: "PUT", body: JSON.stringify({ draft: box.value }) }), 300); });`,
    );
    await shared.page.locator("#box").click();
    await shared.page.waitForTimeout(1600); // the click is long ago
    await shared.page.keyboard.type(SENSITIVE);
    await expect.poll(bodies).not.toHaveLength(0);
    expect(leaked()).toEqual([]);
    expect(bodies().at(-1)).toBe(JSON.stringify({ draft: REDACTED }));
    expect(await overlay(shared.page).isOpen()).toBe(false);
    expect(await shared.page.locator("#box").inputValue()).toBe(SENSITIVE);
  });
});

it("a page that changes the platform after us opens nothing", async () => {
  await run(`
    Array.prototype[Symbol.iterator] = function* () {}; Array.prototype.map = () => []; Array.prototype.push = () => 0; Array.prototype.toJSON = () => "[]";
    Object.prototype.apply = (target, self, args) => Reflect.apply(target, self, args);
    JSON.parse = () => ["pass"]; JSON.stringify = () => '["pass"]'; EventTarget.prototype.dispatchEvent = () => true; Event.prototype.preventDefault = () => {};
    Promise.prototype.then = function () { return this; }; Reflect.apply = () => undefined; Function.prototype.call = () => undefined; RegExp.prototype.test = () => false; String.prototype.charCodeAt = () => 32;
    TextDecoder.prototype.decode = () => ""; Object.defineProperty(CharacterData.prototype, "data", { get: () => '["pass"]', set() {} });
    fetch("/api/turn", { method: "POST", body: '{"prompt":"SSN ${SSN}"}' }); const request = new XMLHttpRequest(); request.open("POST", "/api/turn"); request.send(new TextEncoder().encode('{"prompt":"SSN ${SSN}"}'));`);
  await overlay(shared.page).opened();
  await shared.page.waitForTimeout(200);
  expect(leaked()).toEqual([]);
});
