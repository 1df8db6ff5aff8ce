import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toolById } from "../../lib/catalog/tools.ts";
import { launch, type TestBrowser } from "./harness.ts";
import { overlay } from "./overlay.ts";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";

const SHUT = "chat.deepseek.com"; // prohibited by the sample policy
const PROMPT = "Maria Lopez";

let server: SiteServer;
let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  server = await startSiteServer();
  browser = await launch({ server, policy: SAMPLE_POLICY, policyRoute: "local-storage" }); // changes arrive at once;
  await rulesReach("chat.deepseek.com");
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const rules = async () => (await browser.serviceWorker()).evaluate(() => chrome.declarativeNetRequest.getDynamicRules());
const rulesReach = async (text: string, there = true) => {
  const name = async () => JSON.stringify((await rules()).filter(({ id }) => id < 100_000)).includes(text); // those that keep sites shut
  for (const end = Date.now() + 15_000; (await name()) !== there; ) {
    if (Date.now() > end) throw new Error(`The rules ${there ? "never name" : "still name"} ${text}`);
    await new Promise((done) => setTimeout(done, 100));
  }
};
const shown = () => page.locator("h1").first().textContent();
const atServer = (host = SHUT) => server.received().filter((request) => request.host.endsWith(host));
const isOurs = () => page.url().startsWith(`chrome-extension://${browser.extensionId}/blocked.html`);

/** Opens an ordinary page and lets it lead somewhere. */
const from = async (lead: (address: string) => void, address: string) => {
  await page.goto("https://news.example/");
  server.clear();
  await page.evaluate(lead, address).catch(() => undefined); // the page is left while it runs
  await page.waitForURL(/blocked\.html/);
};

describe("a site that the policy shuts", () => {
  it("says who runs it, why, what to use instead and whom to ask, and has the address without what was written into it", async () => {
    server.clear();
    await page.goto(`https://${SHUT}/a/chat?q=${encodeURIComponent(PROMPT)}#more ${PROMPT}`);
    expect(await shown()).toBe("DeepSeek is not used at Riverbend Shelter");
    const text = (await page.locator("body").textContent()) ?? "";
    for (const said of [toolById("deepseek")?.vendor ?? "?", "ChatGPT", "Ask Sam Okafor", SHUT, "was not sent"])
      expect(text).toContain(said);
    expect(page.url()).toBe(`chrome-extension://${browser.extensionId}/blocked.html#at=${SHUT}`);
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
    expect(page.url()).not.toContain("Maria");
    expect(atServer()).toEqual([]);
  });

  it("gets none by a new window, a redirect of another site, a frame, or a request behind a page", async () => {
    await page.goto("https://news.example/");
    server.clear();
    const address = `https://${SHUT}/?q=${encodeURIComponent(PROMPT)}`;
    const opened = browser.context.waitForEvent("page");
    await page.evaluate((url) => void window.open(url), address);
    const other = await opened;
    await other.waitForURL(/blocked\.html/);
    await other.close();
    await page.evaluate((url) => {
      const frame = document.createElement("iframe");
      frame.src = url;
      document.body.append(frame);
      navigator.sendBeacon(url, "Maria Lopez");
      fetch(url, { mode: "no-cors" }).catch(() => undefined);
      new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(url)}, { mode: "no-cors" }).catch(() => 0)`])));
    }, address);
    await expect.poll(() => page.frameLocator("iframe").locator("h1").textContent()).toContain("DeepSeek");
    expect(await page.frameLocator("iframe").getByRole("button", { name: "Go back" }).count()).toBe(0);
    await page.goto(`https://leads.example/redirect?to=${encodeURIComponent(address)}`);
    expect(await shown()).toContain("DeepSeek");
    await page.waitForTimeout(300);
    expect(atServer()).toEqual([]);
  });

  it("gets none through its own service worker, which came before the policy: what that still shows is covered and cut off", async () => {
    const host = "panel.example";
    await page.goto(`https://${host}/with-service-worker`);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await page.goto("https://news.example/");
    await browser.setPolicy({ ...SAMPLE_POLICY, prohibitedTools: ["deepseek", host] });
    await rulesReach(host);
    server.clear();
    await page.goto(`https://${host}/?q=${encodeURIComponent(PROMPT)}`);
    await overlay(page).opened();
    expect(await overlay(page).text()).toContain("is not used at Riverbend Shelter");
    await page.waitForTimeout(300);
    expect(JSON.stringify(atServer(host))).not.toMatch(/Maria|\?q=/);
  });

  it.each([
    [1280, 720],
    [320, 720],
  ])("shows each way on without scrolling in a window of %i x %i", async (width, height) => {
    const before = page.viewportSize() ?? { width, height };
    await page.setViewportSize({ width, height });
    await page.goto(`https://${SHUT}/`);
    const ways = page.locator(".alternatives a, .answers button");
    expect(await ways.count()).toBeGreaterThan(2);
    for (const way of await ways.all()) {
      const box = await way.boundingBox();
      expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    }
    await page.setViewportSize(before);
  });

  it("leads to what is known about who runs it", async () => {
    await page.goto(`https://${SHUT}/`);
    const opened = browser.context.waitForEvent("page");
    await page.getByRole("button", { name: "What is known about it" }).click();
    const card = await opened;
    await expect.poll(() => card.locator("h1").textContent()).toBe("Who runs DeepSeek?");
    expect(await card.locator("body").textContent()).toContain("we know of no reply");
    await card.close();
    // The same from the statement on a site that only warns, where our page is opened by the background.
    const other = browser.context.waitForEvent("page");
    await page.goto("https://grok.com/");
    await overlay(page).press("Grok: Not approved yet"); // small beside the composer
    await overlay(page).press("What is known about it");
    await expect.poll(async () => (await other).locator("h1").textContent()).toBe("Who runs Grok?");
    await (await other).close();
  });

  it("leads back to the page before", async () => {
    await page.goto("https://news.example/");
    await page.goto(`https://${SHUT}/`);
    await page.getByRole("button", { name: "Go back" }).click();
    await page.waitForURL("https://news.example/");
    await page.goForward();
    expect(isOurs()).toBe(true);
    await page.goBack();
    expect(page.url()).toBe("https://news.example/");
  });
});

describe("the rules that the browser keeps", () => {
  it("hold while our background is stopped", async () => {
    const own = await browser.popup();
    const session = await browser.context.newCDPSession(own);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await own.close();
    server.clear();
    await page.goto(`https://${SHUT}/?q=${encodeURIComponent(PROMPT)}`);
    expect(await shown()).toContain("DeepSeek");
    expect(atServer()).toEqual([]);
  });

  it("say at each place what the policy says there", async () => {
    const match = async (url: string) => {
      const worker = await browser.serviceWorker();
      return worker.evaluate(async (address) => {
        const all = await chrome.declarativeNetRequest.getDynamicRules();
        const { matchedRules } = await chrome.declarativeNetRequest.testMatchOutcome({
          url: address,
          type: "main_frame" as chrome.declarativeNetRequest.ResourceType,
        });
        return all.find(({ id }) => id === matchedRules[0]?.ruleId)?.action.type ?? "none";
      }, url);
    };
    for (const [url, action] of [
      ["https://chat.deepseek.com/", "redirect"],
      ["https://www.chat.deepseek.com/a/b?c=d", "redirect"],
      ["https://CHAT.deepseek.com./", "redirect"],
      ["https://aihubmix.com/", "redirect"],
      ["https://docs.aihubmix.com/", "allow"],
      ["https://aihubmix.com/de/pricing", "allow"],
      ["https://aihubmix.com/chat?x=/pricing", "redirect"],
      ["https://chatgpt.com/?q=x", "none"],
      ["https://grok.com/", "none"],
      ["https://chat.deepseek.com.evil.example/", "none"],
      ["https://news.example/?at=chat.deepseek.com", "none"],
    ] as const)
      expect([url, await match(url)]).toEqual([url, action]);
  });

  it("follow the policy: taken away with it, back with it, and a site that may be opened again says so", async () => {
    await page.goto(`https://${SHUT}/`);
    await browser.setPolicy({ ...SAMPLE_POLICY, prohibitedTools: [], siteActions: { ...SAMPLE_POLICY.siteActions, reseller: "warn" } });
    await rulesReach("chat.deepseek.com", false);
    await expect.poll(shown).toBe("DeepSeek can be opened now");
    await page.getByRole("link", { name: "Open DeepSeek" }).click();
    await page.waitForURL(`https://${SHUT}/`);
    await page.goto("https://aihubmix.com/");
    expect(isOurs()).toBe(false);
    await browser.setPolicy({ ...SAMPLE_POLICY, prohibitedTools: ["github-copilot", "quickbrief.riverbend.example"] });
    await rulesReach("quickbrief");
    await page.goto("https://quickbrief.riverbend.example/?q=1");
    expect(page.url()).toContain("#at=quickbrief.riverbend.example");
    for (const [path, shut] of [
      ["/copilot?q=1", true],
      ["/de/copilot/c/2", true],
      ["/copilots", false],
      ["/dashboard", false],
    ] as const) {
      await page.goto(`https://github.com${path}`);
      expect([path, isOurs()]).toEqual([path, shut]);
    }
    await browser.setPolicy(SAMPLE_POLICY);
    await rulesReach("chat.deepseek.com");
  });

  it("our page shows nothing to a page that sends a person there with an address of its own", async () => {
    await page.goto(`chrome-extension://${browser.extensionId}/blocked.html#at=evil.example/?<b>hello`);
    expect(await shown()).toBe("Nothing is shut here");
    expect(await page.locator("a").count()).toBe(0);
  });

  it("are all taken by the browser, for a mild policy and for a strict one", async () => {
    for (const action of ["notice", "block"]) {
      const siteActions = Object.fromEntries(
        ["unlisted", "embedded", "selfHosted", "aggregator", "reseller", "mirror"].map((kind) => [kind, action]),
      );
      const policyName = `all ${action}`;
      await browser.setPolicy({ ...SAMPLE_POLICY, policyName, siteActions, prohibitedTools: [`${action}.example`] });
      await rulesReach(`${action}.example`);
      await new Promise((done) => setTimeout(done, 500));
      const filters = (await rules()).filter(({ id }) => id >= 200_000).map(({ condition }) => condition.regexFilter ?? "");
      expect(filters.some((filter) => filter.includes("/copilot"))).toBe(action === "notice");
    }
  });

  it("leaves no error in the console", () => {
    const problems = browser.consoleProblems.filter((problem) => !/ERR_BLOCKED_BY_CLIENT/.test(problem));
    expect(problems).toEqual([]);
  });
});
