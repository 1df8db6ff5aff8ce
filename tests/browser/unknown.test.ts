import { describe, expect, it } from "vitest";
import { copy } from "./clipboard.ts";
import { overlay } from "./overlay.ts";
import { withBrowser } from "./with-browser.ts";

const SSN = "219-09-9999";
const shared = withBrowser();

describe("a page that no list knows", () => {
  it("is recognised, named, guarded there and then, and from its start at the next load", async () => {
    await shared.page.goto("https://quickbrief.example/composer/textarea");
    await expect.poll(() => overlay(shared.page).text(), { timeout: 5000 }).toContain("Unknown AI tool");
    await copy(shared.page, `SSN ${SSN}`);
    await shared.page.locator("textarea").click();
    await shared.page.keyboard.press("Control+V");
    await overlay(shared.page).press("Remove and paste");
    await expect.poll(() => shared.page.evaluate(() => window.composerText())).toBe("SSN [US SSN 1]");
    const worker = await shared.browser.serviceWorker();
    console.log(JSON.stringify(await worker.evaluate(() => chrome.storage.local.get("seenSites"))));
    console.log(JSON.stringify(await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())));
  });
});
