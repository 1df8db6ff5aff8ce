import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copy } from "./clipboard.ts";
import { launch, type TestBrowser } from "./harness.ts";
import { overlay } from "./overlay.ts";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";

const SSN = "219-09-9999";

let server: SiteServer;
let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  server = await startSiteServer();
  browser = await launch({ server, policy: SAMPLE_POLICY });
  await browser.waitForStored("policy", (record) => JSON.stringify(record).includes("Riverbend"));
  await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The content scripts of ours that ran in the page, by their addresses, as the debugger sees them. */
const ourScripts = async (url: string): Promise<readonly string[]> => {
  const tab = await browser.context.newPage();
  const session = await browser.context.newCDPSession(tab);
  const scripts: string[] = [];
  session.on("Debugger.scriptParsed", ({ url: address }) => scripts.push(address));
  await session.send("Debugger.enable");
  await tab.goto(url);
  await tab.waitForTimeout(300);
  await tab.close();
  return scripts.filter((address) => address.startsWith("chrome-extension://"));
};
const type = async (text: string) => {
  await page.locator("textarea, [contenteditable=true], input").first().click();
  await page.keyboard.type(text);
};

describe("where the guard runs", () => {
  it("an ordinary page gets no byte of ours, also when it is about AI or searches for it", async () => {
    expect(await ourScripts("https://news.example/")).toEqual([]);
    expect(await ourScripts("https://search.example/?q=chatgpt")).toEqual([]);
    expect(await ourScripts("https://github.com/dashboard")).toEqual([]);
  });

  it("an AI site gets the guard", async () => {
    expect(await ourScripts("https://chatgpt.com/")).toHaveLength(1);
  });

  it("a look-alike of an AI host is an ordinary page", async () => {
    expect(await ourScripts("https://claude.ai.evil.example/")).toEqual([]);
  });

  it("an AI site embedded in an ordinary page is guarded", async () => {
    server.clear();
    await page.goto("https://intranet.example/");
    const frame = page.frameLocator("iframe");
    await frame.locator("[contenteditable=true]").click();
    await page.keyboard.type(`SSN ${SSN}`);
    await page.keyboard.press("Enter");
    await page.waitForTimeout(600);
    expect(server.messages()).toEqual([]);
  });

  it("navigation without a load is followed: github.com turns into Copilot and back", async () => {
    server.clear();
    await page.goto("https://github.com/dashboard");
    await page.getByText("Copilot", { exact: true }).first().click();
    await page.locator(".composer").waitFor();
    await page.waitForTimeout(500);
    await type(`SSN ${SSN}`);
    await page.keyboard.press("Enter");
    await overlay(page).opened();
    expect(server.messages()).toEqual([]);
    await overlay(page).press("Keep editing");
    await page.getByText("Dashboard", { exact: true }).first().click();
    await expect.poll(() => overlay(page).text()).not.toContain("Riverbend Shelter");
  });
});

describe("what the site is", () => {
  it("an approved tool says so, quietly", async () => {
    await page.goto("https://chatgpt.com/");
    await expect.poll(() => overlay(page).text()).toContain("Approved by Riverbend Shelter");
    expect(await overlay(page).isOpen()).toBe(false);
  });

  it("the statement on a site makes room where the composer is", async () => {
    for (const [width, height] of [
      [1280, 720],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto("https://grok.com/");
      await expect.poll(() => overlay(page).text()).toContain("Riverbend Shelter");
      await page.waitForTimeout(500);
      await page.locator("[contenteditable=true]").click({ timeout: 2000 }); // fails where something lies over it
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it("an unlisted tool warns until it is acknowledged, and stays quiet for the day", async () => {
    server.clear();
    await page.goto("https://grok.com/");
    await type("Shorten this letter");
    await page.keyboard.press("Enter");
    await overlay(page).opened();
    expect(server.messages()).toEqual([]);
    await overlay(page).press("Send anyway");
    await expect.poll(() => server.messages()).toEqual(["Shorten this letter"]);
    await page.reload();
    await type("And this one");
    await page.keyboard.press("Enter");
    await expect.poll(() => server.messages()).toEqual(["Shorten this letter", "And this one"]);
  });

  it("a reseller and a prohibited tool are shut, and name an approved tool", async () => {
    for (const site of ["https://aihubmix.com/", "https://chat.deepseek.com/"]) {
      await page.goto(site);
      await overlay(page).opened();
      const said = await overlay(page).text();
      expect(said).toContain("Riverbend Shelter");
      expect(said).toContain("ChatGPT");
      await page.keyboard.press("Escape");
      await page.waitForTimeout(200);
      expect(await overlay(page).isOpen()).toBe(true);
    }
  });
});

describe("pasting", () => {
  it("what only the HTML flavour holds is held, and goes on redacted", async () => {
    await page.goto("https://claude.ai/");
    await copy(page, "the client", `<p>Client: <b>Maria</b>, SSN ${SSN}</p><!-- ${SSN} -->`);
    await page.locator("[contenteditable=true]").first().click();
    await page.keyboard.press("Control+V");
    await overlay(page).press("Remove and paste");
    await expect.poll(() => page.evaluate(() => window.composerText())).toBe("Client: Maria, SSN [US SSN 1]");
  });

  it("a paste under the strictest content policy is held and explained, and the page reports no violation of ours", async () => {
    await page.goto("https://chatgpt.com/?strict");
    await copy(page, `SSN ${SSN}`);
    await page.locator("[contenteditable=true]").first().click();
    await page.keyboard.press("Control+V");
    await overlay(page).press("Remove and paste");
    await expect.poll(() => page.evaluate(() => window.composerText())).toBe("SSN [US SSN 1]");
  });
});

describe("what only the trusted person can do", () => {
  it("Enter that ends a composition is not a send", async () => {
    server.clear();
    await page.goto("https://chatgpt.com/composer/textarea");
    await page.locator("textarea").click();
    await page.keyboard.type(`SSN ${SSN} `);
    const session = await browser.context.newCDPSession(page);
    await session.send("Input.imeSetComposition", { text: "に", selectionStart: 1, selectionEnd: 1 });
    await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: "Process", code: "Enter", windowsVirtualKeyCode: 229 });
    await page.waitForTimeout(300);
    expect(await overlay(page).isOpen()).toBe(false);
    expect(server.messages()).toEqual([]);
  });

  it("a page that removes, hides and covers our element, and presses everything, gets no answer", async () => {
    server.clear();
    await page.goto("https://chatgpt.com/");
    await type(`SSN ${SSN}`);
    await page.keyboard.press("Enter");
    await overlay(page).opened();
    await page.evaluate(async () => {
      for (let round = 0; round < 5; round++) {
        for (const element of document.documentElement.children) {
          if (element.tagName !== "DIV") continue;
          (element as HTMLElement).style.display = "none";
          (element as HTMLElement).click();
          for (const key of ["Enter", " ", "Escape"])
            element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
          element.remove();
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
    expect(await overlay(page).isOpen()).toBe(true);
    expect(server.messages()).toEqual([]);
    await overlay(page).press("Keep editing");
    await overlay(page).closed();
  });
});

describe("when things are late or gone", () => {
  it("what is sent before the policy is known waits for it, and then goes on once, as it was", async () => {
    const worker = await browser.serviceWorker();
    const { policy } = await worker.evaluate(() => chrome.storage.local.get("policy"));
    await worker.evaluate(() => chrome.storage.local.remove("policy"));
    server.clear();
    await page.goto("https://chatgpt.com/composer/lexical");
    await type("Thank you for the tulips");
    await page.keyboard.press("Enter");
    await overlay(page).opened();
    expect(server.messages()).toEqual([]);
    await worker.evaluate((record) => chrome.storage.local.set({ policy: record }), policy);
    await overlay(page).closed();
    await expect.poll(() => server.messages()).toEqual(["Thank you for the tulips"]);
    await page.waitForTimeout(300);
    expect(server.messages()).toHaveLength(1);
  });

  it("a stopped service worker opens no gate", async () => {
    const popup = await browser.popup();
    const session = await browser.context.newCDPSession(popup);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await popup.close();
    server.clear();
    await page.goto("https://chatgpt.com/composer/quill");
    await type(`SSN ${SSN}`);
    await page.keyboard.press("Enter");
    await overlay(page).press("Remove and send");
    await expect.poll(() => server.messages()).toEqual(["SSN [US SSN 1]"]);
  });
});

describe("what is kept", () => {
  it("storage holds ids, counts and minutes, and nothing that was found or written", async () => {
    const worker = await browser.serviceWorker();
    const stored = JSON.stringify(await worker.evaluate(() => chrome.storage.local.get()));
    expect(stored).toContain('"infoType":"us-ssn"');
    for (const written of [SSN, "Maria", "Shorten", "Client"]) expect(stored).not.toContain(written);
  });

  it("the extension asks the network for nothing", () => {
    expect(server.received().filter(({ headers }) => JSON.stringify(headers ?? {}).includes("chrome-extension"))).toEqual([]);
  });

  it("Chromium's console and the service worker's stay clean", () => {
    expect(browser.consoleProblems).toEqual([]);
  });
});
