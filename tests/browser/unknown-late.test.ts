import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { copy } from "./clipboard.ts";
import { overlay } from "./overlay.ts";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { SERVED } from "./sites/written-pages.ts";
import { withBrowser } from "./with-browser.ts";

const SSN = "219-09-9999";
const shared = withBrowser();
const urlOf = (name: string) => SERVED.moving.find(({ page }) => page.name === name)?.url ?? name;
const said = () => overlay(shared.page).text();
const isHeld = async (page: Page, box: ReturnType<Page["locator"]>) => {
  await copy(page, `SSN ${SSN}`);
  await box.click();
  await page.keyboard.press("Control+V");
  await overlay(page).press("Cancel");
};

// What is said inside another site's frame is not in the page's tree: there it counts that nothing arrived in the box.
const staysOut = async (page: Page, box: ReturnType<Page["locator"]>) => {
  await copy(page, `SSN ${SSN}`);
  await box.click();
  await page.keyboard.press("Control+V");
  await page.waitForTimeout(500);
  expect(await box.inputValue()).toBe("");
};

describe("a page that becomes an AI chat", () => {
  it.each(["draws its chat after two seconds", "turns into a chat at a click, without a load"])("%s", async (name) => {
    await shared.page.goto(urlOf(name));
    await shared.page.waitForTimeout(600);
    expect(await said()).not.toContain("Unknown AI tool");
    const link = shared.page.locator("#go");
    if ((await link.count()) > 0) await link.click();
    await expect.poll(said, { timeout: 8000 }).toMatch(/Unknown AI tool|looks like an AI tool/);
    await isHeld(shared.page, shared.page.locator("textarea"));
  });

  it("draws it late: seen when a person goes into the box, before anything is written", async () => {
    await shared.page.goto(urlOf("draws its chat after a minute, when nobody looks any more"));
    await shared.page.waitForTimeout(500);
    // The page's clock is not waited for: what counts is that no look of the probe's falls into the next moment.
    await shared.page.evaluate(() => dispatchEvent(new Event("draw")));
    await shared.page.locator("textarea").focus();
    await expect.poll(said, { timeout: 4000 }).toMatch(/Unknown AI tool|looks like an AI tool/);
  });

  it("the background was stopped before the look, and wakes for it", async () => {
    const session = await shared.browser.context.browser()?.newBrowserCDPSession();
    const { targetInfos } = (await session?.send("Target.getTargets")) ?? { targetInfos: [] };
    const worker = targetInfos.find(({ type, url }) => type === "service_worker" && url.includes(shared.browser.extensionId));
    await session?.send("Target.closeTarget", { targetId: worker?.targetId ?? "" });
    await shared.page.goto(SERVED.chats.find(({ page }) => page.name === "a playground")?.url ?? "");
    await expect.poll(said, { timeout: 8000 }).toMatch(/Unknown AI tool|looks like an AI tool/);
  });
});

it("a chat program on this computer is recognised, and said to be here", async () => {
  await shared.page.goto("http://localhost/composer/textarea");
  await expect.poll(async () => JSON.stringify(await seen()), { timeout: 8000 }).toContain('"localhost":{"as":{"kind":"local"}');
  await isHeld(shared.page, shared.page.locator("textarea"));
});

describe("frames", () => {
  it("an unknown chat in a large frame is guarded in its frame", async () => {
    await shared.page.goto(urlOf("an ordinary page around a chat in a large frame"));
    await expect.poll(async () => JSON.stringify(await seen()), { timeout: 8000 }).toContain("chat0.riverbend.example");
    await staysOut(shared.page, shared.page.frameLocator("iframe").locator("textarea"));
  });

  it("a chat in a frame without an address is guarded", async () => {
    await shared.page.goto(urlOf("a chat in a frame without an address"));
    await expect
      .poll(async () => JSON.stringify(await seen()), { timeout: 8000 })
      .toContain(hostOf("a chat in a frame without an address"));
    await staysOut(shared.page, shared.page.frameLocator("iframe").locator("textarea"));
  });

  it("a support chat in a small frame is none", async () => {
    await shared.page.goto(urlOf("an ordinary page around a support chat in a small frame"));
    await shared.page.waitForTimeout(1500);
    expect(Object.keys(await seen())).not.toContain("chat1.riverbend.example");
    expect(Object.keys(await seen())).not.toContain(hostOf("an ordinary page around a support chat in a small frame"));
  });
});

describe("the policy", () => {
  it("says allow of unknown AI: nothing is said of the site, and what must not leave is still held", async () => {
    await shared.browser.setPolicy({ ...SAMPLE_POLICY, policyName: "calm", siteActions: { unknown: "allow", selfHosted: "allow" } });
    await shared.browser.waitForStored("policy", (record) => JSON.stringify(record).includes('"calm"'));
    await shared.page.goto(SERVED.chats[0]?.url ?? "");
    await shared.page.waitForTimeout(1500);
    expect(await said()).not.toContain("AI tool");
    await isHeld(shared.page, shared.page.locator("textarea"));
  });

  it("names the host: its word holds, and no look is taken", async () => {
    const host = SERVED.chats[1]?.host ?? "";
    await shared.browser.setPolicy({ ...SAMPLE_POLICY, policyName: "own", approvedTools: [...SAMPLE_POLICY.approvedTools, host] });
    await shared.browser.waitForStored("policy", (record) => JSON.stringify(record).includes('"own"'));
    await shared.page.goto(SERVED.chats[1]?.url ?? "");
    await expect.poll(said, { timeout: 8000 }).toContain("Approved by Riverbend Shelter");
    expect(Object.keys(await seen())).not.toContain(host);
  });
});

async function seen(): Promise<Readonly<Record<string, unknown>>> {
  const worker = await shared.browser.serviceWorker();
  const { seenSites = {} } = await worker.evaluate(() => chrome.storage.local.get("seenSites"));
  return seenSites as Readonly<Record<string, unknown>>; // as: what the extension keeps there
}

function hostOf(name: string): string {
  return new URL(urlOf(name)).hostname;
}
