import { describe, expect, it } from "vitest";
import { overlay } from "./overlay.ts";
import { typeInto, withBrowser } from "./with-browser.ts";

const SSN = "219-09-9999";
const shared = withBrowser();

describe("what only the trusted person can do", () => {
  it("Enter that ends a composition is not a send", async () => {
    shared.server.clear();
    await shared.page.goto("https://chatgpt.com/composer/textarea");
    await shared.page.locator("textarea").click();
    await shared.page.keyboard.type(`SSN ${SSN} `);
    const session = await shared.browser.context.newCDPSession(shared.page);
    await session.send("Input.imeSetComposition", { text: "に", selectionStart: 1, selectionEnd: 1 });
    await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: "Process", code: "Enter", windowsVirtualKeyCode: 229 });
    await shared.page.waitForTimeout(300);
    expect(await overlay(shared.page).isOpen()).toBe(false);
    expect(shared.server.messages()).toEqual([]);
  });

  it("a page that removes, hides and covers our element, and presses everything, gets no answer", async () => {
    shared.server.clear();
    await shared.page.goto("https://chatgpt.com/");
    await typeInto(shared.page, `SSN ${SSN}`);
    await shared.page.keyboard.press("Enter");
    await overlay(shared.page).opened();
    await shared.page.evaluate(async () => {
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
    expect(await overlay(shared.page).isOpen()).toBe(true);
    expect(shared.server.messages()).toEqual([]);
    await overlay(shared.page).press("Keep editing");
    await overlay(shared.page).closed();
  });
});

describe("when things are late or gone", () => {
  it("what is sent before the policy is known waits for it, and then goes on once, as it was", async () => {
    const worker = await shared.browser.serviceWorker();
    const { policy } = await worker.evaluate(() => chrome.storage.local.get("policy"));
    await worker.evaluate(() => chrome.storage.local.remove("policy"));
    shared.server.clear();
    await shared.page.goto("https://chatgpt.com/composer/lexical");
    await typeInto(shared.page, "Thank you for the tulips");
    await shared.page.keyboard.press("Enter");
    await overlay(shared.page).opened();
    expect(shared.server.messages()).toEqual([]);
    await worker.evaluate((record) => chrome.storage.local.set({ policy: record }), policy);
    await overlay(shared.page).closed();
    await expect.poll(() => shared.server.messages()).toEqual(["Thank you for the tulips"]);
    await shared.page.waitForTimeout(300);
    expect(shared.server.messages()).toHaveLength(1);
  });

  it("a stopped service worker opens no gate", async () => {
    const popup = await shared.browser.popup();
    const session = await shared.browser.context.newCDPSession(popup);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await popup.close();
    shared.server.clear();
    await shared.page.goto("https://chatgpt.com/composer/quill");
    await typeInto(shared.page, `SSN ${SSN}`);
    await shared.page.keyboard.press("Enter");
    await overlay(shared.page).press("Remove and send");
    await expect.poll(() => shared.server.messages()).toEqual(["SSN [US SSN 1]"]);
  });
});

describe("a person without a mouse", () => {
  it("goes round our question with Tab and is never stuck outside of it", async () => {
    await shared.page.goto("https://chatgpt.com/");
    await typeInto(shared.page, `SSN ${SSN}`);
    await shared.page.keyboard.press("Enter");
    await overlay(shared.page).opened();
    const inside: boolean[] = [];
    for (let press = 0; press < 14; press++) {
      await shared.page.keyboard.press("Tab");
      inside.push(await shared.page.evaluate(() => document.activeElement !== document.body));
    }
    // One stop on the document a round is the browser's own.
    expect(inside.some((is, i) => !is && inside[i + 1] === false)).toBe(false);
    expect(inside.filter((is) => is).length).toBeGreaterThan(9);
    await shared.page.keyboard.press("Escape");
    await overlay(shared.page).closed();
  });
});

describe("a person in a hurry", () => {
  it("a held down or doubled Enter does not answer the question that it brings up", async () => {
    shared.server.clear();
    await shared.page.goto("https://chatgpt.com/");
    await typeInto(shared.page, `SSN ${SSN}`);
    await shared.page.keyboard.down("Enter");
    await shared.page.keyboard.down("Enter"); // repeats while it is down
    await shared.page.keyboard.up("Enter");
    await shared.page.keyboard.press("Enter");
    await shared.page.waitForTimeout(600);
    expect(await overlay(shared.page).isOpen()).toBe(true);
    expect(shared.server.messages()).toEqual([]);
    await shared.page.keyboard.press("Enter");
    await expect.poll(() => shared.server.messages()).toEqual(["SSN [US SSN 1]"]);
  });

  it("a page that fights over our element for ever is not frozen by it, and the hold stays", async () => {
    await shared.page.goto("https://chatgpt.com/");
    await typeInto(shared.page, `SSN ${SSN}`);
    await shared.page.evaluate(() => {
      new MutationObserver(() => {
        for (const element of document.documentElement.children) if (element.tagName === "DIV") element.remove();
      }).observe(document.documentElement, { childList: true });
    });
    shared.server.clear();
    await shared.page.keyboard.press("Enter");
    await shared.page.waitForTimeout(500);
    expect(await shared.page.evaluate(() => 1 + 1)).toBe(2);
    expect(shared.server.messages()).toEqual([]);
  });
});
