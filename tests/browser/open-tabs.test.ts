import { afterAll, beforeAll, expect, it } from "vitest";
import { launch, loadUnpacked, type TestBrowser } from "./harness.ts";
import { overlay } from "./overlay.ts";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";

let server: SiteServer;
let browser: TestBrowser;
beforeAll(async () => {
  server = await startSiteServer();
  browser = await launch({ server, policy: SAMPLE_POLICY });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

it("a tab that was open before the install is guarded after it, without a reload", async () => {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error("The browser gives no session");
  await session.send("Extensions.uninstall", { id: browser.extensionId });
  const page = await browser.context.newPage();
  await page.goto("https://chatgpt.com/");
  const send = async () => {
    await page.locator("[contenteditable=true]").click();
    await page.keyboard.type("SSN 219-09-9999");
    await page.keyboard.press("Enter");
  };
  await send();
  await expect.poll(() => server.messages()).toEqual(["SSN 219-09-9999"]);
  server.clear();

  await loadUnpacked(browser.context);
  await expect.poll(() => overlay(page).text(), { timeout: 10_000 }).toContain("Approved by Riverbend Shelter");
  await send();
  await overlay(page).opened();
  expect(server.messages()).toEqual([]);
});

it("an unknown AI page that was open before the install is recognised after it", async () => {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error("The browser gives no session");
  await session.send("Extensions.uninstall", { id: browser.extensionId });
  const page = await browser.context.newPage();
  await page.goto("https://quickbrief.example/composer/textarea");
  await loadUnpacked(browser.context);
  await expect.poll(() => overlay(page).text(), { timeout: 10_000 }).toContain("Unknown AI tool");
});
