import { afterEach, beforeEach, expect, it } from "vitest";
import { copy } from "./clipboard.ts";
import { composerText, openChat } from "./demo/look.ts";
import { launch, type TestBrowser } from "./harness.ts";
import { overlay } from "./overlay.ts";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";

const SENSITIVE = "Client SSN 219-09-9999, thanks";

let server: SiteServer;
let browser: TestBrowser;
beforeEach(async () => {
  server = await startSiteServer();
  browser = await launch({ server, policy: SAMPLE_POLICY });
});
afterEach(async () => {
  await browser.close();
  await server.close();
});

it("a tab whose extension was removed or updated still asks, loses no word, and throws nothing", async () => {
  const page = await browser.context.newPage();
  const ours = overlay(page);
  await openChat(page, "https://chatgpt.com/");
  await expect.poll(() => ours.text()).toContain("Approved by Riverbend Shelter");
  const session = await browser.context.browser()?.newBrowserCDPSession();
  await session?.send("Extensions.uninstall", { id: browser.extensionId });

  await copy(page, SENSITIVE);
  await page.locator(".composer").click();
  await page.keyboard.press("Control+V");
  await ours.press("Remove and paste");
  await expect.poll(() => composerText(page)).toBe("Client SSN [US SSN 1], thanks");

  await page.keyboard.type(", card 4111 1111 1111 1111");
  await page.keyboard.press("Enter");
  await ours.opened();
  expect(server.messages()).toEqual([]);
  expect(browser.consoleProblems).toEqual([]);
});

it("a tab whose extension went before anything could be drawn says so, and is not held for ever", async () => {
  const page = await browser.context.newPage();
  const said = new Promise<string>((resolve) => {
    page.on("dialog", (dialog) => {
      resolve(dialog.message());
      void dialog.accept();
    });
  });
  await page.goto("https://news.example/");
  await copy(page, SENSITIVE);
  await page.goto("https://chatgpt.com/never-ends", { waitUntil: "commit" });
  await page.locator("textarea").click();
  const session = await browser.context.browser()?.newBrowserCDPSession();
  await session?.send("Extensions.uninstall", { id: browser.extensionId });
  await page.keyboard.press("Control+V");
  expect(await said).toContain("Nothing has been sent");
  expect(await page.locator("textarea").inputValue()).toBe("");
  await page.keyboard.type("hello");
  expect(await page.locator("textarea").inputValue()).toBe("hello");
});

it("a page that never ends loading is guarded like any other: its banner and its question come", async () => {
  const page = await browser.context.newPage();
  const ours = overlay(page);
  await page.goto("https://chatgpt.com/never-ends", { waitUntil: "commit" });
  await expect.poll(() => ours.text()).toContain("Approved by Riverbend Shelter");
  await copy(page, SENSITIVE);
  await page.locator("textarea").click();
  await page.keyboard.press("Control+V");
  await ours.press("Remove and paste");
  await expect.poll(() => page.locator("textarea").inputValue()).toBe("Client SSN [US SSN 1], thanks");
  expect(await page.evaluate(() => document.readyState)).toBe("loading");
});
