import { describe, expect, it } from "vitest";
import { toolById } from "../../lib/catalog/tools.ts";
import { overlay } from "./overlay.ts";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { SHUT, withShutSite } from "./shut-site.ts";

const PROMPT = "Maria Lopez";
const site = withShutSite();
const { rulesReach, shown, atServer, isOurs } = site;

/** Opens an ordinary page and lets it lead somewhere. */
const from = async (lead: (address: string) => void, address: string) => {
  await site.page.goto("https://news.example/");
  site.server.clear();
  await site.page.evaluate(lead, address).catch(() => undefined); // the page is left while it runs
  await site.page.waitForURL(/blocked\.html/);
};

describe("a site that the policy shuts", () => {
  it("says who runs it, why, what to use instead and whom to ask, and has the address without what was written into it", async () => {
    site.server.clear();
    await site.page.goto(`https://${SHUT}/a/chat?q=${encodeURIComponent(PROMPT)}#more ${PROMPT}`);
    expect(await shown()).toBe("DeepSeek is not used at Riverbend Shelter");
    const text = (await site.page.locator("body").textContent()) ?? "";
    for (const said of [toolById("deepseek")?.vendor ?? "?", "ChatGPT", "Ask Sam Okafor", SHUT, "was not sent"])
      expect(text).toContain(said);
    expect(site.page.url()).toBe(`chrome-extension://${site.browser.extensionId}/blocked.html#at=${SHUT}`);
    expect(atServer()).toEqual([]);
  });

  it.each([
    ["a link", (address: string): void => Object.assign(document.createElement("a"), { href: address }).click()],
    [
      "a form",
      (address: string): void => {
        const form = document.createElement("form");
        form.action = address;
        form.innerHTML = `<input name="q" value="Maria Lopez">`;
        document.body.append(form);
        form.submit();
      },
    ],
    [
      "a form that posts",
      (address: string): void => {
        const form = document.createElement("form");
        form.action = address;
        form.method = "post";
        form.innerHTML = `<input name="q" value="Maria Lopez">`;
        document.body.append(form);
        form.submit();
      },
    ],
    ["a script", (address: string): void => location.assign(address)],
    ["plain http", (address: string): void => location.assign(address.replace("https", "http"))],
  ] as const)("gets no byte of a prompt by %s", async (_, lead) => {
    await from(lead, `https://${SHUT}/?q=${encodeURIComponent(PROMPT)}#${PROMPT}`);
    expect(await shown()).toContain("DeepSeek");
    expect(site.page.url()).not.toContain("Maria");
    expect(atServer()).toEqual([]);
  });

  it("gets none by a new window, a redirect of another site, a frame, or a request behind a page", async () => {
    await site.page.goto("https://news.example/");
    site.server.clear();
    const address = `https://${SHUT}/?q=${encodeURIComponent(PROMPT)}`;
    const opened = site.browser.context.waitForEvent("page");
    await site.page.evaluate((url) => void window.open(url), address);
    const other = await opened;
    await other.waitForURL(/blocked\.html/);
    await other.close();
    await site.page.evaluate((url) => {
      const frame = document.createElement("iframe");
      frame.src = url;
      document.body.append(frame);
      navigator.sendBeacon(url, "Maria Lopez");
      fetch(url, { mode: "no-cors" }).catch(() => undefined);
      new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(url)}, { mode: "no-cors" }).catch(() => 0)`])));
    }, address);
    await expect.poll(() => site.page.frameLocator("iframe").locator("h1").textContent()).toContain("DeepSeek");
    expect(await site.page.frameLocator("iframe").getByRole("button", { name: "Go back" }).count()).toBe(0);
    await site.page.goto(`https://leads.example/redirect?to=${encodeURIComponent(address)}`);
    expect(await shown()).toContain("DeepSeek");
    await site.page.waitForTimeout(300);
    expect(atServer()).toEqual([]);
  });

  it("gets none through its own service worker, which came before the policy: what that still shows is covered and cut off", async () => {
    const host = "panel.example";
    await site.page.goto(`https://${host}/with-service-worker`);
    await expect.poll(() => site.page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await site.page.goto("https://news.example/");
    await site.browser.setPolicy({ ...SAMPLE_POLICY, prohibitedTools: ["deepseek", host] });
    await rulesReach(host);
    site.server.clear();
    await site.page.goto(`https://${host}/?q=${encodeURIComponent(PROMPT)}`);
    await overlay(site.page).opened();
    expect(await overlay(site.page).text()).toContain("is not used at Riverbend Shelter");
    await site.page.waitForTimeout(300);
    expect(JSON.stringify(atServer(host))).not.toMatch(/Maria|\?q=/);
  });

  it.each([
    [1280, 720],
    [320, 720],
  ])("shows each way on without scrolling in a window of %i x %i", async (width, height) => {
    const before = site.page.viewportSize() ?? { width, height };
    await site.page.setViewportSize({ width, height });
    await site.page.goto(`https://${SHUT}/`);
    const ways = site.page.locator(".alternatives a, .answers button");
    expect(await ways.count()).toBeGreaterThan(2);
    for (const way of await ways.all()) {
      const box = await way.boundingBox();
      expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    }
    await site.page.setViewportSize(before);
  });

  it("leads to what is known about who runs it", async () => {
    await site.page.goto(`https://${SHUT}/`);
    const opened = site.browser.context.waitForEvent("page");
    await site.page.getByRole("button", { name: "What is known about it" }).click();
    const card = await opened;
    await expect.poll(() => card.locator("h1").textContent()).toBe("Who runs DeepSeek?");
    expect(await card.locator("body").textContent()).toContain("we know of no reply");
    await card.close();
    // The same from the statement on a site that only warns, where our page is opened by the background.
    const other = site.browser.context.waitForEvent("page");
    await site.page.goto("https://grok.com/");
    await overlay(site.page).press("Grok: Not approved yet"); // small beside the composer
    await overlay(site.page).press("What is known about it");
    await expect.poll(async () => (await other).locator("h1").textContent()).toBe("Who runs Grok?");
    await (await other).close();
  });

  it("leads back to the page before", async () => {
    await site.page.goto("https://news.example/");
    await site.page.goto(`https://${SHUT}/`);
    await site.page.getByRole("button", { name: "Go back" }).click();
    await site.page.waitForURL("https://news.example/");
    await site.page.goForward();
    expect(isOurs()).toBe(true);
    await site.page.goBack();
    expect(site.page.url()).toBe("https://news.example/");
  });
});
