import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PolicyRecord } from "../../lib/policy/policy.ts";
import { launch, type TestBrowser } from "./harness.ts";
import { overlay } from "./overlay.ts";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";

let server: SiteServer;
let browser: TestBrowser;
beforeAll(async () => {
  server = await startSiteServer();
});
afterAll(async () => {
  await server.close();
});

const named = (name: string) => (record: unknown) => JSON.stringify(record ?? "").includes(name);
const popupText = async () => {
  const popup = await browser.popup();
  await popup.locator("h1, h2").first().waitFor();
  const text = (await popup.locator("body").textContent()) ?? "";
  await popup.close();
  return text;
};

describe("a browser that starts without a policy", () => {
  beforeAll(async () => {
    browser = await launch({ server });
    await browser.waitForStored("policy", (record) => JSON.stringify(record ?? "").includes('"starter"'));
  });
  afterAll(() => browser.close());

  it("works at once with the starter policy, and says that it is the starter", async () => {
    const page = await browser.context.newPage();
    await page.goto("https://chatgpt.com/");
    await page.locator("[contenteditable=true]").click();
    await page.keyboard.type("SSN 219-09-9999");
    await page.keyboard.press("Enter");
    await overlay(page).opened();
    expect(server.messages()).toEqual([]);
    await page.close();
    expect(await popupText()).toMatch(/starter/i);
  });

  it("takes up a policy that arrives later, in open tabs and on the policy's own hosts, and each change of it", async () => {
    const unlisted = await browser.context.newPage();
    await unlisted.goto("https://chatgpt.com/");
    const own = await browser.context.newPage();
    await own.goto("https://quickbrief.riverbend.example/");
    const ordinary = await overlay(own).text();
    expect(ordinary).not.toContain("Riverbend");

    await browser.setPolicy({
      ...SAMPLE_POLICY,
      approvedTools: ["claude", "quickbrief.riverbend.example", "10.0.0.7", "http://ai-box"],
      prohibitedTools: ["chatgpt"],
    });
    await browser.waitForStored("policy", named("Riverbend Shelter"));
    await overlay(unlisted).opened();
    // The tab was open before the policy named its host.
    await expect.poll(() => overlay(own).text(), { timeout: 8000 }).toContain("Approved by Riverbend Shelter");
    const text = await popupText();
    expect(text).toContain("Riverbend Shelter");
    expect(text).toContain("Claude");

    await browser.setPolicy({ ...SAMPLE_POLICY, approvedTools: ["chatgpt"], prohibitedTools: ["chatgtp"] });
    await browser.waitForStored("policy", named("chatgtp"));
    await overlay(unlisted).closed();
    expect(await popupText()).toContain("prohibitedTools[0]");
  });

  it("takes every key as it is pushed: older names, maps of texts, the rest as one text; and one bad entry of 50 costs that entry", async () => {
    const tools = Array.from({ length: 50 }, (_, i) => ({
      id: `own-${i}`,
      hosts: [`own${i}.riverbend.example`],
      status: "approved",
      expires: "2099-12-31",
    }));
    const custom = { id: "riverbend-case", format: "RB-99999", near: ["case"], minCount: 2, action: "justify" };
    await browser.setPolicy({
      policyName: "Every key",
      organisation: { name: "Riverbend Shelter" },
      tools: tools.with(20, { id: "own-20", hosts: ["no host at all"], status: "approved", expires: "" }),
      customDetectors: [custom],
      requests: { webhookUrl: "https://hooks.example/1", webhookHeaders: { Authorization: "Bearer 1" }, formFields: { tool: "entry.1" } },
      tenants: { googleDomains: ["riverbend.example"], blockConsumerMicrosoft: true },
      files: { maxMegabytes: 7 },
      policyJson: '{"language": "es", "ignoredText": [7, "+1 555 0100"], "reprting": {}, /* ours */}',
    });
    await browser.waitForStored("policy", named("Every key"));
    const worker = await browser.serviceWorker();
    const { compiled, problems } = await worker.evaluate(async () => (await chrome.storage.local.get("policy")).policy as PolicyRecord); // as: what the background stores
    expect(compiled).toMatchObject({
      organization: { name: "Riverbend Shelter" },
      customDetectors: [{ ...custom, words: [] }],
      requests: { webhookHeaders: { Authorization: "Bearer 1" }, formFields: { tool: "entry.1" } },
      tenants: { googleDomains: ["riverbend.example"], blockConsumerMicrosoft: true },
      files: { maxMegabytes: 7 },
      language: "es",
      ignoredText: ["+1 555 0100"],
    });
    expect(Object.keys(compiled.rules)).toHaveLength(49);
    expect(problems.map(({ path }) => path).toSorted()).toEqual([
      "ignoredText[0]",
      "organisation",
      "reprting",
      "tools[20]",
      "tools[20].hosts[0]",
    ]);
    expect(await popupText()).toContain("tools[20]");
    const alarm = await worker.evaluate(() => chrome.alarms.get("policy-day"));
    expect(alarm?.scheduledTime).toBe(Date.parse("2100-01-01T00:00:00Z"));
  });

  it("keeps the last policy that was read when none arrives any more", async () => {
    await browser.setPolicy(undefined);
    // Where only an administrator can set a managed policy, the tests load theirs as a person would, who may take it away again.
    const isManaged = browser.policyRoute !== "local-storage";
    await browser.waitForStored("policy", named(isManaged ? '"nothing-arrives"' : '"starter"'), 25_000);
    expect((await popupText()).includes("Riverbend Shelter")).toBe(isManaged);
  });
});
