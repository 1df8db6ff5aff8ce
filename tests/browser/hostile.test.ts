import { beforeEach, describe, expect, it } from "vitest";
import { copy } from "./clipboard.ts";
import { loadUnpacked } from "./harness.ts";
import { overlay } from "./overlay.ts";
import { withBrowser } from "./with-browser.ts";

const SSN = "219-09-9999";
const SENSITIVE = `SSN ${SSN}, thanks`;
const shared = withBrowser();

const BOX = `<textarea id="box" rows="3" cols="60" aria-label="Message"></textarea><button id="go">Send</button>`;
const SEND = `const post = (text) => fetch("/api/messages", { method: "POST", body: JSON.stringify({ text }) });
  document.addEventListener("click", (event) => { if (event.target.id === "go") { const box = document.querySelector("#box"); const text = box.value; box.value = ""; post(text); } });`;

async function open(body: string, script: string, host = "chatgpt.com"): Promise<void> {
  await shared.page.unrouteAll();
  await shared.page.route(`https://${host}/hostile`, (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><title>Chat</title><h1>Chat</h1>${body}<script>${script}</script>` }),
  );
  await shared.page.goto(`https://${host}/hostile`);
  shared.server.clear();
}

const leaked = () => shared.server.received().filter(({ body, path }) => `${path} ${body}`.includes(SSN));
async function typeAndPress(): Promise<void> {
  await shared.page.locator("#box").click();
  await shared.page.keyboard.type(SENSITIVE);
  await shared.page.locator("#go").click();
}
async function heldAndAnswered(): Promise<void> {
  await overlay(shared.page).opened();
  await shared.page.waitForTimeout(200);
  expect(leaked()).toEqual([]);
  await overlay(shared.page).press("Remove and send");
  await expect.poll(() => shared.server.messages(), { timeout: 5000 }).toEqual(["SSN [US SSN 1], thanks"]);
}

beforeEach(() => shared.server.clear());

describe("a page that works against us", () => {
  it.each([
    [
      "stops every event on its way",
      `for (const name of ["keydown", "pointerdown", "mousedown", "click", "paste", "submit"]) window.addEventListener(name, (event) => { if (event.target.id !== "go" || name !== "click") event.stopImmediatePropagation(); }, true);`,
    ],
    [
      "puts its own methods on every prototype",
      `Element.prototype.getRootNode = () => document; Node.prototype.contains = () => true; Event.prototype.composedPath = () => []; Object.defineProperty(Event.prototype, "isTrusted", { get: () => false }); Document.prototype.querySelectorAll = () => []; Array.prototype.filter = () => []; String.prototype.slice = () => "";`,
    ],
    [
      "answers in our name over lines and messages of its own",
      `const line = document.createComment('["pass"]'); for (const kind of ["request", "settled"]) line.addEventListener(kind, (event) => event.preventDefault());
      for (const name of ["handrail-offer", "handrail-hello", "request", "settled"]) { window.addEventListener(name, (event) => { event.relatedTarget?.addEventListener("request", (asked) => { asked.preventDefault(); }); event.preventDefault(); }, true); window.dispatchEvent(new FocusEvent(name, { relatedTarget: line, cancelable: true })); }
      setInterval(() => { window.postMessage({ kind: "settled", answer: "proceed" }, "*"); window.postMessage(["settled", "1", "pass"], "*"); }, 20);`,
    ],
    [
      "floods the page with events",
      `setInterval(() => { for (let i = 0; i < 200; i++) for (const event of [new KeyboardEvent("keydown", { key: "Enter", bubbles: true }), new ClipboardEvent("paste", { bubbles: true }), new MouseEvent("click", { bubbles: true })]) document.querySelector("#box")?.dispatchEvent(event); }, 30);`,
    ],
    [
      "clicks and presses keys on everything by itself",
      `setInterval(() => { for (const element of document.documentElement.children) if (element.tagName === "DIV") { element.click(); for (const key of ["Enter", "Escape", " "]) for (const name of ["keydown", "keyup"]) element.dispatchEvent(new KeyboardEvent(name, { key, bubbles: true, composed: true, cancelable: true })); } }, 20);`,
    ],
    [
      "keeps a popover over everything",
      `setInterval(() => { const over = document.createElement("div"); over.popover = "manual"; over.style.cssText = "position:fixed;inset:0;width:100vw;height:100vh;background:#fff;opacity:.4;border:0;pointer-events:none"; document.body.append(over); over.showPopover(); setTimeout(() => over.remove(), 60); }, 100);`,
    ],
    [
      "hides and removes our element",
      `new MutationObserver(() => { for (const element of document.documentElement.children) if (element.tagName === "DIV") { element.style.cssText = "display:none!important;opacity:0!important"; } }).observe(document.documentElement, { childList: true });`,
    ],
  ])("gets nothing out and no answer in when it %s", async (_, trick) => {
    await open(BOX, `${SEND} ${trick}`);
    await typeAndPress();
    await heldAndAnswered();
  });

  it("is guarded again after it has written its document anew, by page and by request", async () => {
    await open("", "");
    await shared.page.evaluate(
      ([box, send]) => {
        document.open();
        document.write(`<!doctype html><title>New</title>${box}<script>${send}</script>`);
        document.close();
      },
      [BOX, SEND] as const,
    );
    await typeAndPress();
    await heldAndAnswered();
    shared.server.clear();
    await shared.page.evaluate(`fetch("/api/messages", { method: "POST", body: '{"text":"${SENSITIVE}"}' }); 0`);
    await overlay(shared.page).press("Do not send");
    expect(leaked()).toEqual([]);
  });

  it("gets no answer by modal dialogs of its own over ours, one after the other: what it makes unusable is not sent", async () => {
    await open(
      BOX,
      `${SEND} window.start = () => setInterval(() => { const dialog = document.createElement("dialog"); dialog.textContent = "Subscribe"; document.body.append(dialog); dialog.showModal(); setTimeout(() => dialog.remove(), 60); }, 100);`,
    );
    await typeAndPress();
    await overlay(shared.page).opened();
    await shared.page.evaluate("window.start()");
    await overlay(shared.page).press("Remove and send");
    await shared.page.waitForTimeout(800);
    expect(leaked()).toEqual([]);
  });

  it("cannot use its full screen against us", async () => {
    await open(
      `<div id="stage">${BOX}</div>`,
      `${SEND} document.addEventListener("pointerdown", () => document.querySelector("#stage").requestFullscreen?.().catch(() => 0), { once: true });`,
    );
    await typeAndPress();
    await heldAndAnswered();
  });
});

describe("a frame", () => {
  const inner = `<!doctype html>${BOX}<script>${SEND.replace('"/api/messages"', '"https://chatgpt.com/api/messages"').replace('method: "POST"', 'method: "POST", mode: "no-cors"')}</script>`;
  const attribute = inner.replaceAll('"', "&quot;");
  it.each([
    [
      "about:blank, written by its page",
      `<iframe id="frame" width="700" height="300"></iframe>`,
      `frame.contentDocument.write(${JSON.stringify(inner).replaceAll("</", "<\\/")}); frame.contentDocument.close();`,
    ],
    ["srcdoc", `<iframe id="frame" width="700" height="300" srcdoc="${attribute}"></iframe>`, ""],
    [
      "a sandbox without an origin",
      `<iframe id="frame" width="700" height="300" sandbox="allow-scripts" srcdoc="${attribute}"></iframe>`,
      "",
    ],
    [
      "a blob's address",
      `<iframe id="frame" width="700" height="300"></iframe>`,
      `frame.src = URL.createObjectURL(new Blob([${JSON.stringify(inner).replaceAll("</", "<\\/")}], { type: "text/html" }));`,
    ],
  ])("is guarded: %s", async (_, body, script) => {
    await open(body, script);
    const frame = shared.page.frameLocator("#frame");
    await frame.locator("#box").click();
    await shared.page.keyboard.type(SENSITIVE);
    await frame.locator("#go").click();
    await shared.page.waitForTimeout(500);
    expect(leaked()).toEqual([]);
    await frame.locator("#box").waitFor();
  });

  it("of another AI site is guarded in a page of the first", async () => {
    await shared.page.goto("https://chatgpt.com/composer/textarea");
    await shared.page.evaluate(() => {
      document.body.innerHTML = '<iframe id="frame" width="700" height="400" src="https://claude.ai/"></iframe>';
    });
    await shared.page.frameLocator("#frame").locator("[contenteditable=true]").click();
    await shared.page.keyboard.type(SENSITIVE);
    await shared.page.keyboard.press("Enter");
    await shared.page.waitForTimeout(400);
    expect(leaked()).toEqual([]);
  });
});

describe("an unlucky moment", () => {
  it("an update under an open tab leaves one guard, which asks once", async () => {
    await open(BOX, SEND);
    const said = async () => (await overlay(shared.page).text()).match(/Approved by Riverbend Shelter/g)?.length;
    await expect.poll(said).toBeDefined();
    const before = await said();
    await loadUnpacked(shared.browser.context);
    await shared.page.waitForTimeout(1500);
    await typeAndPress();
    await heldAndAnswered();
    await shared.page.waitForTimeout(300);
    expect(await overlay(shared.page).isOpen()).toBe(false);
    expect(await said()).toBe(before);
    await copy(shared.page, SENSITIVE);
    await shared.page.locator("#box").click();
    await shared.page.keyboard.press("Control+V");
    await overlay(shared.page).press("Paste anyway");
    await expect.poll(() => shared.page.locator("#box").inputValue()).toBe(SENSITIVE);
    expect(await overlay(shared.page).isOpen()).toBe(false);
  });
});
