import { describe, expect, it } from "vitest";
import { copy } from "./clipboard.ts";
import { overlay } from "./overlay.ts";
import { typeInto, withBrowser } from "./with-browser.ts";

const SSN = "219-09-9999";
const shared = withBrowser();

/** The content scripts of ours that ran in the page, by their addresses, as the debugger sees them. */
const ourScripts = async (url: string): Promise<readonly string[]> => {
  const tab = await shared.browser.context.newPage();
  const session = await shared.browser.context.newCDPSession(tab);
  const scripts: string[] = [];
  session.on("Debugger.scriptParsed", ({ url: address }) => scripts.push(address));
  await session.send("Debugger.enable");
  await tab.goto(url);
  await tab.waitForTimeout(300);
  await tab.close();
  return scripts.filter((address) => address.startsWith("chrome-extension://"));
};
describe("where the guard runs", () => {
  it("an ordinary page gets the probe and no guard, also when it is about AI or searches for it; the second script once at most", async () => {
    const pages = ["https://news.example/", "https://search.example/?q=chatgpt", "https://github.com/dashboard"];
    for (const page of pages) expect((await ourScripts(page)).filter((script) => !/\/(?:probe|judge)\.js$/.test(script))).toEqual([]);
    await shared.page.waitForTimeout(500);
    for (const page of pages) expect(await ourScripts(page)).toEqual([expect.stringMatching(/\/probe\.js$/)]);
  });

  it("an AI site gets the guard, and its other half in the page's own world", async () => {
    const scripts = await ourScripts("https://chatgpt.com/");
    for (const half of [/\/guard\.js$/, /\/wire\.js$/]) expect(scripts).toContainEqual(expect.stringMatching(half));
  });

  it("a look-alike of an AI host is not taken for it, and is judged by its looks", async () => {
    await shared.page.goto("https://claude.ai.evil.example/");
    // A long name may go on in the next line after each dot, which the browser counts as parts.
    const said = async () => (await overlay(shared.page).text()).replaceAll(/\.\s+/g, ".");
    await expect.poll(said).toContain("claude.ai.evil.example: Unknown AI tool");
  });

  it("an AI site embedded in an ordinary page is guarded", async () => {
    shared.server.clear();
    await shared.page.goto("https://intranet.example/");
    const frame = shared.page.frameLocator("iframe");
    await frame.locator("[contenteditable=true]").click();
    await shared.page.keyboard.type(`SSN ${SSN}`);
    await shared.page.keyboard.press("Enter");
    await shared.page.waitForTimeout(600);
    expect(shared.server.messages()).toEqual([]);
  });

  it("navigation without a load is followed: github.com turns into Copilot and back", async () => {
    shared.server.clear();
    await shared.page.goto("https://github.com/dashboard");
    await shared.page.getByText("Copilot", { exact: true }).first().click();
    await shared.page.locator(".composer").waitFor();
    await shared.page.waitForTimeout(500);
    await typeInto(shared.page, `SSN ${SSN}`);
    await shared.page.keyboard.press("Enter");
    await overlay(shared.page).opened();
    expect(shared.server.messages()).toEqual([]);
    await overlay(shared.page).press("Keep editing");
    await shared.page.getByText("Dashboard", { exact: true }).first().click();
    await expect.poll(() => overlay(shared.page).text()).not.toContain("Riverbend Shelter");
  });
});

describe("what the site is", () => {
  it("an approved tool says so, quietly", async () => {
    await shared.page.goto("https://chatgpt.com/");
    await expect.poll(() => overlay(shared.page).text()).toContain("Approved by Riverbend Shelter");
    expect(await overlay(shared.page).isOpen()).toBe(false);
  });

  it("the statement on a site makes room where the composer is", async () => {
    for (const [width, height] of [
      [1280, 720],
      [320, 640],
    ] as const) {
      await shared.page.setViewportSize({ width, height });
      await shared.page.goto("https://grok.com/");
      await expect.poll(() => overlay(shared.page).text(), { timeout: 4000 }).toContain("Not approved yet");
      await shared.page.waitForTimeout(500);
      await shared.page.locator("[contenteditable=true]").click({ timeout: 2000 }); // fails where something lies over it
    }
    await shared.page.setViewportSize({ width: 1280, height: 720 });
  });

  it("an unlisted tool warns until it is acknowledged, and stays quiet for the day", async () => {
    shared.server.clear();
    await shared.page.goto("https://grok.com/");
    await typeInto(shared.page, "Shorten this letter");
    await shared.page.keyboard.press("Enter");
    await overlay(shared.page).opened();
    expect(shared.server.messages()).toEqual([]);
    await overlay(shared.page).press("Send anyway");
    await expect.poll(() => shared.server.messages()).toEqual(["Shorten this letter"]);
    await shared.page.reload();
    await typeInto(shared.page, "And this one");
    await shared.page.keyboard.press("Enter");
    await expect.poll(() => shared.server.messages()).toEqual(["Shorten this letter", "And this one"]);
  });

  it("a reseller and a prohibited tool are shut, and name an approved tool", async () => {
    for (const site of ["https://aihubmix.com/", "https://chat.deepseek.com/"]) {
      await shared.page.goto(site);
      await expect.poll(() => overlay(shared.page).text()).toContain("Riverbend Shelter");
      expect(await overlay(shared.page).text()).toContain("ChatGPT");
      expect(shared.page.url()).toContain("/blocked.html#at=");
    }
  });
});

describe("pasting", () => {
  it("what only the HTML flavour holds is held, and goes on redacted", async () => {
    await shared.page.goto("https://claude.ai/");
    await copy(shared.page, "the client", `<p>Client: <b>Maria</b>, SSN ${SSN}</p><!-- ${SSN} -->`);
    await shared.page.locator("[contenteditable=true]").first().click();
    await shared.page.keyboard.press("Control+V");
    await overlay(shared.page).press("Remove and paste");
    await expect.poll(() => shared.page.evaluate(() => window.composerText())).toBe("Client: Maria, SSN [US SSN 1]");
  });

  it("a paste under the strictest content policy is held and explained, and the page reports no violation of ours", async () => {
    await shared.page.goto("https://chatgpt.com/?strict");
    await copy(shared.page, `SSN ${SSN}`);
    await shared.page.locator("[contenteditable=true]").first().click();
    await shared.page.keyboard.press("Control+V");
    await overlay(shared.page).press("Remove and paste");
    await expect.poll(() => shared.page.evaluate(() => window.composerText())).toBe("SSN [US SSN 1]");
  });
});

describe("what is kept", () => {
  it("storage holds ids, counts and minutes, and nothing that was found or written", async () => {
    const worker = await shared.browser.serviceWorker();
    const stored = JSON.stringify(await worker.evaluate(() => chrome.storage.local.get()));
    expect(stored).toContain('"infoType":"us-ssn"');
    for (const written of [SSN, "Maria", "Shorten", "Client"]) expect(stored).not.toContain(written);
  });

  it("the extension asks the network for nothing", () => {
    expect(shared.server.received().filter(({ headers }) => JSON.stringify(headers ?? {}).includes("chrome-extension"))).toEqual([]);
  });

  it("Chromium's console and the service worker's stay clean", () => {
    expect(shared.browser.consoleProblems).toEqual([]);
  });
});
