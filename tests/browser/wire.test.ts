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
