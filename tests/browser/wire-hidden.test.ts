import { describe, expect, it } from "vitest";
import { overlay } from "./overlay.ts";
import { REDACTED, SENSITIVE, SSN, withScripts } from "./script-page.ts";

const { shared, open, bodies, leaked, run } = withScripts();

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
