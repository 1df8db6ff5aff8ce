import { describe, expect, it } from "vitest";
import { overlay } from "./overlay.ts";
import { REDACTED, SENSITIVE, withScripts } from "./script-page.ts";

const { shared, bodies, leaked, run } = withScripts();

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
