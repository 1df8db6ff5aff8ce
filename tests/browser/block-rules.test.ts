import { describe, expect, it } from "vitest";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { SHUT, withShutSite } from "./shut-site.ts";

const PROMPT = "Maria Lopez";
const site = withShutSite();
const { rules, rulesReach, shown, atServer, isOurs } = site;

describe("the rules that the browser keeps", () => {
  it("hold while our background is stopped", async () => {
    const own = await site.browser.popup();
    const session = await site.browser.context.newCDPSession(own);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await own.close();
    site.server.clear();
    await site.page.goto(`https://${SHUT}/?q=${encodeURIComponent(PROMPT)}`);
    expect(await shown()).toContain("DeepSeek");
    expect(atServer()).toEqual([]);
  });

  it("say at each place what the policy says there", async () => {
    const match = async (url: string) => {
      const worker = await site.browser.serviceWorker();
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
    await site.page.goto(`https://${SHUT}/`);
    await site.browser.setPolicy({
      ...SAMPLE_POLICY,
      prohibitedTools: [],
      siteActions: { ...SAMPLE_POLICY.siteActions, reseller: "warn" },
    });
    await rulesReach("chat.deepseek.com", false);
    await expect.poll(shown).toBe("DeepSeek can be opened now");
    await site.page.getByRole("link", { name: "Open DeepSeek" }).click();
    await site.page.waitForURL(`https://${SHUT}/`);
    await site.page.goto("https://aihubmix.com/");
    expect(isOurs()).toBe(false);
    await site.browser.setPolicy({ ...SAMPLE_POLICY, prohibitedTools: ["github-copilot", "quickbrief.riverbend.example"] });
    await rulesReach("quickbrief");
    await site.page.goto("https://quickbrief.riverbend.example/?q=1");
    expect(site.page.url()).toContain("#at=quickbrief.riverbend.example");
    for (const [path, shut] of [
      ["/copilot?q=1", true],
      ["/de/copilot/c/2", true],
      ["/copilots", false],
      ["/dashboard", false],
    ] as const) {
      await site.page.goto(`https://github.com${path}`);
      expect([path, isOurs()]).toEqual([path, shut]);
    }
    await site.browser.setPolicy(SAMPLE_POLICY);
    await rulesReach("chat.deepseek.com");
  });

  it("our page shows nothing to a page that sends a person there with an address of its own", async () => {
    await site.page.goto(`chrome-extension://${site.browser.extensionId}/blocked.html#at=evil.example/?<b>hello`);
    expect(await shown()).toBe("Nothing is shut here");
    expect(await site.page.locator("a").count()).toBe(0);
  });

  it("are all taken by the site.browser, for a mild policy and for a strict one", async () => {
    for (const action of ["notice", "block"]) {
      const siteActions = Object.fromEntries(
        ["unlisted", "embedded", "selfHosted", "aggregator", "reseller", "mirror"].map((kind) => [kind, action]),
      );
      const policyName = `all ${action}`;
      await site.browser.setPolicy({ ...SAMPLE_POLICY, policyName, siteActions, prohibitedTools: [`${action}.example`] });
      await rulesReach(`${action}.example`);
      await new Promise((done) => setTimeout(done, 500));
      const filters = (await rules()).filter(({ id }) => id >= 200_000).map(({ condition }) => condition.regexFilter ?? "");
      expect(filters.some((filter) => filter.includes("/copilot"))).toBe(action === "notice");
    }
  });

  it("leaves no error in the console", () => {
    const problems = site.browser.consoleProblems.filter((problem) => !/ERR_BLOCKED_BY_CLIENT/.test(problem));
    expect(problems).toEqual([]);
  });
});
